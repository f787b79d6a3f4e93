import type { Sort } from './reading-order.ts'

const sorts: Sort[] = ['best', 'new', 'old']

/** Which page of a discussion an address asks for, and for which phone. `at`: the page a reply is on. */
export function discussionFrom({ searchParams }: URL) {
  const page = Number(searchParams.get('page'))
  return {
    sort: sorts.find((sort) => sort === searchParams.get('order')) ?? ('best' as const),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    at: searchParams.get('at') ?? undefined,
    phone: searchParams.get('phone')?.slice(0, 80) || undefined,
    build: searchParams.get('build')?.slice(0, 200) || undefined,
  }
}
