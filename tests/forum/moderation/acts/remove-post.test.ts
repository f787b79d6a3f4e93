import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { listThreads } from '#app/forum/threads/thread-list-queries.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const spam = { rule: 'spam' } as const
const tips = async () => (await listThreads(visitor, { kind: 'TIP', sort: 'new' })).threads

test('a removed post is gone for visitors and members, and kept for its author and staff', async () => {
  const post = await openingPost(await aTip(await ann()))
  await removePost(await mo(), post.id, spam)
  for (const reader of [visitor, await ben()])
    await expect(findPost(reader, post.id)).rejects.toThrow('posts.noSuchPost')
  for (const reader of [await ann(), await mo()])
    expect(await findPost(reader, post.id)).toMatchObject({ body: post.body })
  expect(await tips()).toEqual([])
  expect((await search(visitor, { q: 'clock' })).hits.filter(({ kind }) => kind === 'tip')).toEqual([])
})

test('what is removed as illegal names the law, or nothing happens', async () => {
  const post = await openingPost(await aTip(await ann()))
  await expect(removePost(await mo(), post.id, { rule: 'illegal' })).rejects.toMatchObject({
    more: { fields: { words: ['moderation.lawMissing'] } },
  })
  expect([await db.decision.count(), (await findPost(visitor, post.id)).id]).toEqual([0, post.id])
  const { id } = await removePost(await mo(), post.id, { rule: 'illegal', words: '§ 201a of the penal code' })
  await restorePost(await mo(), post.id)
  expect(await db.decision.count({ where: { id, undoneAt: { not: null } } })).toBe(1)
})

test('restored, it stands where it stood, with its votes and replies', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await castVote(await ann(), reply.id, { value: 1 })
  const before = [await db.thread.findMany(), await db.post.findMany({ orderBy: { id: 'asc' } })]
  await removePost(await mo(), reply.id, spam)
  expect(await db.thread.findUnique({ where: { id: tip.id } })).toMatchObject({ replyCount: 0 })
  await restorePost(await mo(), reply.id)
  const after = [await db.thread.findMany(), await db.post.findMany({ orderBy: { id: 'asc' } })]
  const moved = { treeVersion: expect.any(Number) }
  expect(after).toEqual([before[0]!.map((row) => ({ ...row, ...moved })), before[1]])
  expect(await db.vote.count()).toBe(1)
})

test('an act leaves its decision, its evidence, a line of the staff log and word to the author, once', async () => {
  const post = await openingPost(await aTip(await ann()))
  const { id } = await removePost(await mo(), post.id, { ...spam, words: 'Please mark paid posts.' })
  expect(await db.decision.findMany({ include: { evidence: true } })).toMatchObject([
    { act: 'post.removed', rule: 'spam', automated: false, evidence: { words: 'Please mark paid posts.' } },
  ])
  expect(await db.staffLog.findMany()).toMatchObject([{ action: 'post.removed', number: 1 }])
  for (let times = 0; times < 2; times++) await runDue({ 'tell-moderated': tellModerated })
  await tellModerated({}, id)
  expect(await db.notification.findMany()).toMatchObject([
    { memberId: (await ann()).id, kind: 'moderated', cause: id },
  ])
})

test('what is taken back says so on the decision it takes back', async () => {
  const post = await openingPost(await aTip(await ann()))
  const removal = await removePost(await mo(), post.id, spam)
  const restoration = await restorePost(await mo(), post.id)
  expect(restoration.undoesId).toBe(removal.id)
  expect((await db.decision.findUniqueOrThrow({ where: { id: removal.id } })).undoneAt).not.toBeNull()
})

test('who is no staff, who wrote it, and whoever is no higher than its author does not remove it', async () => {
  const post = await openingPost(await aTip(await ann()))
  await expect(removePost(visitor, post.id, spam)).rejects.toThrow('signIn')
  await expect(removePost(await ben(), post.id, spam)).rejects.toThrow('moderation.staffOnly')
  const own = await openingPost(await aTip(await mo(), { title: 'Another clock on the back of it' }))
  await expect(removePost(await mo(), own.id, spam)).rejects.toThrow('moderation.notYourself')
  const colleague = await someone('max', { role: 'MODERATOR' })
  await expect(removePost(colleague, own.id, spam)).rejects.toThrow('moderation.notYourEqual')
  await removePost(await someone('ada', { role: 'ADMIN' }), own.id, spam)
})

test('without a rule nothing is removed, and nothing is removed or restored twice', async () => {
  const post = await openingPost(await aTip(await ann()))
  await expect(removePost(await mo(), post.id, {})).rejects.toThrow('moderation.ruleMissing')
  await removePost(await mo(), post.id, spam)
  await expect(removePost(await mo(), post.id, spam)).rejects.toThrow('conflict')
  await restorePost(await mo(), post.id)
  await expect(restorePost(await mo(), post.id)).rejects.toThrow('conflict')
})

test('two who remove at once make one decision', async () => {
  const post = await openingPost(await aTip(await ann()))
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => removePost(by, post.id, spam)))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count()).toBe(1)
})
