import type { SearchKind } from '#app/forum/activity/search-index.server.ts'
import type { Term } from './query.ts'

/** `rank` is the number of words found in the title, and one more where the title is just these words. */
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

export function titleOf(terms: Term[]) {
  return `| ${terms.map(({ word }) => word).join(' ')} |`
}
