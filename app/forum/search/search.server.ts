import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { SearchKind } from '#app/forum/search/index/search-index.server.ts'
import { engine } from '#app/platform/db/engine.server.ts'
import { readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { type Hit, hydrate } from './hit-queries.server.ts'
import { termsOf } from './query.ts'

const { fullText } =
  engine === 'sqlite'
    ? await import('./full-text.sqlite.server.ts')
    : await import('./full-text.postgresql.server.ts')

const PER_PAGE = 20

export type Wanted = {
  q: string
  kind?: SearchKind | null
  /** What is in this language, and what belongs to all of them. */
  language?: Locale | null
  cursor?: string | null
  /** The reader's: names of phones, uses and tags are given in it. */
  locale?: Locale
}

/** Finds what holds every word asked for; the last word may be the beginning of one. Best first, then newest. */
export async function search(actor: Actor, { q, kind, language, cursor, locale = 'en' }: Wanted) {
  const terms = termsOf(q)
  if (terms.length === 0) return { terms, hits: [] as Hit[], next: null }
  const filter = { kind: kind ?? null, language: language ?? null }
  const found = await fullText(terms, filter, { after: placeOf(cursor), take: PER_PAGE + 1 })
  const matches = found.slice(0, PER_PAGE)
  const last = found.length > PER_PAGE ? matches.at(-1) : null
  return {
    terms,
    hits: await hydrate(actor, matches, terms, locale),
    next: last ? writeCursor({ key: Number(last.rank), id: String(last.id) }) : null,
  }
}

function placeOf(cursor: string | null | undefined) {
  const place = readCursor(cursor)
  if (!place || !/^\d{1,9}$/.test(place.id) || !Number.isSafeInteger(place.key)) return null
  return { rank: place.key, id: Number(place.id) }
}
