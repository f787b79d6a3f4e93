import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { type BeganFrom, insistOnSame, tagWords } from '#app/forum/posts/edition.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { tagThread } from '#app/forum/tags/tag-thread.server.ts'
import { db, type JsonObject, type Prisma, type Tx } from '#app/platform/db/client.server.ts'
import { keptOf } from './kept-queries.server.ts'
import { reindexThread } from './reindex-thread.server.ts'
import { subjectThread } from './thread-subject-queries.server.ts'

/** Other tags for a thread: words no tag knows wait for staff, like everybody’s. */
export async function retagThread(
  by: Actor,
  threadId: string,
  words: string[],
  why: Why = {},
  { edition }: BeganFrom = {},
) {
  const { thread, act } = await subjectThread(threadId)
  await insistOnSame(edition, thread.version, () => tagWords(db, threadId))
  const snapshot = { ...act.snapshot, ...(await tagsNow(threadId)) }
  return moderate(by, { key: 'thread.retagged', ...act, snapshot, ...why }, async (tx) => {
    await moveOn(tx, thread)
    await tagThread(tx, { id: by.id! }, threadId, words)
    await reindexThread(tx, threadId)
  })
}

export async function restoreTags(by: Actor, threadId: string, why: Why = {}) {
  const { thread, act } = await subjectThread(threadId)
  return moderate(by, { key: 'thread.tags-restored', ...act, ...why }, async (tx) => {
    await moveOn(tx, thread)
    const kept = await keptOf(tx, act.subject, 'thread.retagged')
    if (!kept) throw refuse.conflict('curation.notRetagged')
    await putTags(tx, threadId, kept.snapshot as unknown as Tags)
    await reindexThread(tx, threadId)
  })
}

type Tags = { tags: string[]; proposals: Prisma.TagProposalCreateManyInput[] }

async function tagsNow(threadId: string) {
  const [tags, proposals] = await Promise.all([
    db.threadTag.findMany({ where: { threadId }, orderBy: { tagId: 'asc' } }),
    db.tagProposal.findMany({ where: { threadId } }),
  ])
  const rows = JSON.parse(JSON.stringify(proposals)) as JsonObject[]
  return { tags: tags.map(({ tagId }) => tagId), proposals: rows }
}

/** A tag that is no more cannot come back. */
async function putTags(tx: Tx, threadId: string, { tags = [], proposals = [] }: Tags) {
  const there = await tx.tag.findMany({ where: { id: { in: tags } }, select: { id: true } })
  await tx.threadTag.deleteMany({ where: { threadId } })
  await tx.threadTag.createMany({ data: there.map(({ id }) => ({ threadId, tagId: id })) })
  await tx.tagProposal.deleteMany({ where: { threadId } })
  await tx.tagProposal.createMany({ data: proposals })
}

/** What the thread is about changes, if nobody changed it since it was looked at. */
async function moveOn(tx: Tx, { id, version }: { id: string; version: number }) {
  const { count } = await tx.thread.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
}
