import { beforeAll, expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { mergeThreads, splitThread } from '#app/forum/moderation/acts/merge-threads.server.ts'
import { countReplies } from '#app/forum/moderation/acts/move-posts.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { listThreads } from '#app/forum/threads/thread-list-queries.server.ts'
import { loadReplies } from '#app/forum/threads/thread-queries.server.ts'
import { loader } from '#app/routes/threads/show.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { everything, twoTips } from '#tests/support/merging.ts'
import { expectOneOfTwo, expectStaffOnly, expectUndone, max } from '#tests/support/moderating.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const placesIn = async ({ id }: { id: string }) =>
  db.post.findMany({
    where: { threadId: id },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, parentId: true },
  })

test('the posts of a merged thread stand behind those of the other, in order, with what they answer and their votes', async () => {
  const { into, tip, first } = await twoTips()
  const opening = await openingPost(tip)
  await mergeThreads(await mo(), tip.id, into.id)
  const places = await placesIn(into)
  expect(places.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6])
  expect(places.slice(2).map(({ parentId }) => parentId)).toEqual([null, opening.id, first.id, opening.id])
  const thread = await db.thread.findUniqueOrThrow({ where: { id: into.id } })
  expect(thread).toMatchObject({ replyCount: 4, postCount: 6, lastPostAt: expect.any(Date) })
  expect(await countReplies(db, into.id)).toBe(4)
  expect(await db.post.findUnique({ where: { id: opening.id } })).toMatchObject({
    score: 1,
    threadId: into.id,
  })
  const shown = await loadReplies(visitor, thread, { sort: 'old' })
  expect(shown.replies.map(({ id, depth }) => [id, depth])).toContainEqual([first.id, 1])
  await aReply(await ben(), into)
})

test('the merged thread is on no list, its first post is found as a reply, and its address leads on for good', async () => {
  const { into, tip } = await twoTips()
  await mergeThreads(await mo(), tip.id, into.id)
  const { threads } = await listThreads(visitor, { kind: 'TIP', sort: 'hot' })
  expect(threads.map(({ id }) => id)).toEqual([into.id])
  const { hits } = await search(visitor, { q: 'once more' })
  expect(hits).toMatchObject([
    { kind: 'reply', subject: (await db.post.findFirstOrThrow({ where: { position: 3 } })).id },
  ])
  const path = threadPath(tip)
  for (const as of [undefined, await ann(), await mo()] as (Member | undefined)[]) {
    const { args } = await aRequest(path, { as, params: { thread: path.slice(9) } })
    const { status, headers } = await answered(loader(args))
    expect([status, headers.get('location')]).toEqual([301, threadPath(into)])
  }
  await expect(aReply(await ben(), tip)).rejects.toThrow('threads.merged')
})

test('taken back, every post, vote, count and place in search is as it was', async () => {
  const { into, tip } = await twoTips()
  const before = await everything()
  const done = await mergeThreads(await mo(), tip.id, into.id)
  const undone = await splitThread(await mo(), tip.id)
  expect(await everything()).toEqual(before)
  await expectUndone(done, undone)
  await expect(splitThread(await mo(), tip.id)).rejects.toThrow('curation.notMerged')
})

test('taken back later, what was written and voted since is counted where it stands', async () => {
  const { into, tip } = await twoTips()
  const opening = await openingPost(tip)
  await mergeThreads(await mo(), tip.id, into.id)
  const since = await aReply(await ben(), into, { parent: opening.id })
  await castVote(await someone('cleo'), opening.id, { value: 1 })
  await removePost(await mo(), opening.id, { rule: 'spam' })
  await splitThread(await mo(), tip.id)
  expect(await db.thread.findUnique({ where: { id: into.id } })).toMatchObject({
    replyCount: 2,
    postCount: 7,
  })
  expect(await db.post.findUnique({ where: { id: since.id } })).toMatchObject({
    threadId: into.id,
    position: 7,
  })
  const thread = await db.thread.findUniqueOrThrow({ where: { id: tip.id } })
  expect(thread).toMatchObject({ replyCount: 2, postCount: 4, score: 2, mergedIntoId: null })
  expect(thread.removedAt).not.toBeNull()
  expect(await db.searchDocument.count({ where: { subject: { in: [tip.id, opening.id] } } })).toBe(0)
})

test('merging is for staff, and of two at once one is told', async () => {
  const { into, tip } = await twoTips()
  await expectStaffOnly((by) => mergeThreads(by, tip.id, into.id))
  const merge = (by: Parameters<typeof mergeThreads>[0]) => mergeThreads(by, tip.id, into.id)
  await expectOneOfTwo('thread.merged', merge, await mo(), await max())
  await expectStaffOnly((by) => splitThread(by, tip.id))
  await expectOneOfTwo('thread.split', (by) => splitThread(by, tip.id), await mo(), await max())
})
