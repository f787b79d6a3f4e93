import type { SearchKind } from '#app/forum/search/index/search-index.server.ts'
import { isLocale, type Locale } from '#app/platform/i18n/locale.ts'

export const searchKinds = [
  'tip',
  'review',
  'question',
  'reply',
  'phone',
  'use',
  'tag',
] as const satisfies SearchKind[]

export type SearchFilter = {
  q: string
  kind: SearchKind | null
  language: Locale | null
  cursor: string | null
}

/** What an address asks search for; what it does not understand it leaves out. */
export function searchFrom(parameters: URLSearchParams): SearchFilter {
  const language = parameters.get('language')
  return {
    q: (parameters.get('q') ?? '').slice(0, 200),
    kind: searchKinds.find((kind) => kind === parameters.get('kind')) ?? null,
    language: isLocale(language) ? language : null,
    cursor: parameters.get('after'),
  }
}
