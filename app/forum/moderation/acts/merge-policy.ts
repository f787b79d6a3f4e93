import type { Verdict } from '#app/forum/members/accounts/actor.ts'

type Merging = {
  id: string
  kind: string
  demo: boolean
  removedAt: Date | null
  deletedAt: Date | null
  mergedIntoId: string | null
}

/** What may become part of what: the same question or tip, asked or written twice. */
export function mayMerge(thread: Merging, into: Merging): Verdict {
  if (thread.id === into.id) return 'curation.merge.itself'
  if (thread.mergedIntoId) return 'curation.merge.already'
  if ([thread, into].some(({ removedAt, deletedAt }) => removedAt || deletedAt)) return 'curation.merge.gone'
  // Each review is what one owner says of one phone, and counted as such.
  if (thread.kind === 'REVIEW') return 'curation.merge.notReviews'
  return thread.kind === into.kind && thread.demo === into.demo ? true : 'curation.merge.sameKind'
}
