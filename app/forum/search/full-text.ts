import type { SearchKind } from '#app/forum/search/index/search-index.server.ts'
import type { Term } from './query.ts'

export type Match = { id: number; rank: number; kind: SearchKind; subject: string; language: string }
export type Filter = { kind: string | null; language: string | null }
export type Place = { rank: number; id: number }

/**
 * What an engine must know to take part in search; the rest is shared. Best first, then newest: ordered by
 * (rank, id), both descending, and everything after `after`. Neither depends on other documents, so pages neither
 * repeat nor skip while others write.
 */
export type FullText = (
  terms: Term[],
  filter: Filter,
  page: { after: Place | null; take: number },
) => Promise<Match[]>

/** Before the first place there is. */
export const beginning: Place = { rank: 1_000_000, id: 0 }

/**
 * The rank is how many of these stand in the title: each word as a beginning and once more as a whole, and all of
 * them as just the name. Titles are kept as `| back screen | 背屏 |`.
 */
export function marksOf(terms: Term[]) {
  const words = terms.map(({ word }) => word)
  return [...words.flatMap((word) => [` ${word}`, ` ${word} `]), `| ${words.join(' ')} |`]
}
