import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { type Actor, isMember } from '#app/forum/members/accounts/actor.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { filterFrom, type ThreadFilter, type ThreadKind } from './thread-filter.ts'
import { listThreads } from './thread-list-queries.server.ts'

export type ListPage = Awaited<ReturnType<typeof loadListPage>>

/** A page of threads with what its filters offer. A member's own phone and ceiling apply until the address says other. */
export async function loadListPage(
  actor: Actor,
  kind: ThreadKind,
  parameters: URLSearchParams,
  locale: Locale,
  list: (filter: ThreadFilter) => ReturnType<typeof listThreads> = (filter) => listThreads(actor, filter),
) {
  const asked = filterFrom(parameters)
  const filter: ThreadFilter = {
    ...asked,
    kind,
    phone: phoneFor(actor, asked.phone),
    tag: await tagFor(asked.tag, locale),
    access: accessFor(actor, parameters, asked),
  }
  const [page, labels, options] = await Promise.all([list(filter), labelsIn(locale), optionsIn(locale)])
  return { ...page, filter, labels, options }
}

/** `any` is how an address says that a member's own phone shall not filter. */
function phoneFor(actor: Actor, asked: string | undefined) {
  if (asked) return asked === 'any' ? undefined : asked
  return isMember(actor) ? (actor.phoneId ?? undefined) : undefined
}

/** An address may name a tag that was merged since, or by another of its names. */
async function tagFor(asked: string | undefined, locale: Locale) {
  if (!asked || (await labelsIn(locale)).tag[asked]) return asked
  return (await findTags([asked]))[0]?.tagId ?? asked
}

/** The most this reader would do: what the address says, else the member's own ceiling. */
export function accessFor(actor: Actor, parameters: URLSearchParams, { access } = filterFrom(parameters)) {
  if (parameters.has('access')) return access
  return isMember(actor) ? (actor.ceiling ?? undefined) : undefined
}

/** The same without filters: for the pages of a phone, a use, a tag, a member. */
export async function loadThreadsOf(actor: Actor, filter: Omit<ThreadFilter, 'sort'>, locale: Locale) {
  const [list, labels] = await Promise.all([
    listThreads(actor, { sort: 'useful', ...filter }),
    labelsIn(locale),
  ])
  return { ...list, labels }
}
