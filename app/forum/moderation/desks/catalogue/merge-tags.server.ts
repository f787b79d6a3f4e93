import { applyChanges, type RowChange, reversed } from '#app/forum/catalogue/change-rows.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { dropFromSearch } from '#app/forum/search/index/search-index.server.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { hold, latestSnapshot, recorded } from './change-catalogue.server.ts'
import { followNames } from './follow-names.server.ts'
import { bringBackTag, giveTag } from './move-tag.server.ts'
import { changesOfMerging } from './tag-changes.server.ts'

/** What a merge did: the rows of the catalogue, and which threads had the tag or came to have the other. */
type Merging = { into: string; changes: RowChange[]; threads: string[]; gained: string[] }

/** One tag becomes another: its threads have that, its names lead there, and it is no more. */
export async function mergeTags(by: Actor, from: string, into: string, why: Why = {}) {
  return recorded(by, 'tag.merged', async (tx) => {
    if (from === into) throw refuse.invalid('into', 'cabinet.sameTag')
    for (const id of [from, into].sort()) await hold(tx, { kind: 'tag', id })
    const merging = await planOf(tx, from, into)
    return decide(tx, by, actOf('tag.merged', from, merging, why), async () => {
      await giveTag(tx, into, merging)
      await tx.threadTag.deleteMany({ where: { tagId: from } })
      await applyChanges(tx, merging.changes)
      await dropFromSearch(tx, 'tag', from)
      await followNames(tx, 'tag', into)
    })
  })
}

/** Both as they were: rows, names, place. A thread whose author has changed its tags since keeps them. */
export async function unmergeTags(by: Actor, from: string, why: Why = {}) {
  return recorded(by, 'tag.unmerged', async (tx) => {
    const { into } = await standingMerge(tx, from)
    const { count } = await tx.tag.updateMany({ where: { id: into }, data: { id: into } })
    if (count === 0) throw refuse.conflict('cabinet.mergedOn')
    // Read again now that nobody else can: whoever was quicker has taken it back.
    const merging = await standingMerge(tx, from)
    return decide(tx, by, actOf('tag.unmerged', from, merging, why), async () => {
      await applyChanges(tx, reversed(merging.changes))
      await bringBackTag(tx, from, merging)
      for (const id of [from, merging.into]) await followNames(tx, 'tag', id)
    })
  })
}

async function standingMerge(tx: Tx, from: string) {
  return (await latestSnapshot(tx, 'tag.unmerged', { kind: 'tag', id: from })) as Merging
}

function actOf(key: 'tag.merged' | 'tag.unmerged', id: string, merging: Merging, why: Why) {
  const snapshot = merging as unknown as JsonObject
  return { key, subject: { kind: 'tag' as const, id }, author: null, snapshot, ...why }
}

async function planOf(tx: Tx, from: string, into: string): Promise<Merging> {
  const links = await tx.threadTag.findMany({ where: { tagId: { in: [from, into] } } })
  const having = new Set(links.filter(({ tagId }) => tagId === into).map(({ threadId }) => threadId))
  const threads = links.filter(({ tagId }) => tagId === from).map(({ threadId }) => threadId)
  const gained = threads.filter((id) => !having.has(id))
  return { into, changes: await changesOfMerging(tx, from, into), threads, gained }
}
