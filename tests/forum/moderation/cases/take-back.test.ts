import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { approvePost, rejectPost } from '#app/forum/moderation/acts/approve-post.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { dismissCase } from '#app/forum/moderation/cases/dismiss-case.server.ts'
import { settleCase } from '#app/forum/moderation/cases/settle-case.server.ts'
import { takeBack, takeBackBatch } from '#app/forum/moderation/cases/take-back.server.ts'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aHeldPost, aPost, aReport } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const spam = { rule: 'spam' } as const
const waiting = () => db.case.findMany({ where: { open: 1 }, orderBy: { id: 'asc' } })

test('each act of the queue is taken back: the post is as it was, and its case waits again', async () => {
  const [reported, doubted] = [await aPost(await ann()), await aPost(await ann())]
  const [first, second] = [await aReport(reported, await ben()), await aReport(doubted, await ben())]
  const [good, bad] = [await aHeldPost(await ann()), await aHeldPost(await ann())]
  const posts = () => db.post.findMany({ orderBy: { id: 'asc' }, select: { heldAt: true, removedAt: true } })
  const state = async () => (await posts()).map((row) => [row.heldAt !== null, row.removedAt !== null])
  const before = await state()
  const done = [
    await removePost(await mo(), reported.id, { ...spam, case: first }),
    await dismissCase(await mo(), second.id, { case: second }),
    await approvePost(await mo(), good.post.id, { case: good.seen }),
    await rejectPost(await mo(), bad.post.id, { ...spam, case: bad.seen }),
  ]
  expect(await waiting()).toEqual([])
  for (const { id } of done) await takeBack(await mo(), id)
  expect(await state()).toEqual(before)
  expect(await waiting()).toHaveLength(4)
  for (const { id } of done) await expect(takeBack(await mo(), id)).rejects.toThrow('queue.undoneAlready')
})

test('a warning given from the queue is taken back: its points count no more, and what was reported waits again', async () => {
  const subject = { kind: 'member', id: (await ann()).id } as const
  const about = { kind: 'reports', subject, priority: 1, authorId: subject.id } as const
  const seen = await transact((tx) => openCase(tx, about))
  const { id } = await settleCase(await mo(), seen, 'warn', { rule: 'abuse' })
  await takeBack(await mo(), id)
  expect(await db.warningPoints.count()).toBe(0)
  expect((await waiting()).map((row) => row.id)).toEqual([seen.id])
})

test('a batch is taken back but for what somebody has decided anew since', async () => {
  const batchId = 'batch'
  const posts = [await aPost(await ann()), await aPost(await ann())]
  for (const post of posts) await removePost(await mo(), post.id, { ...spam, batchId })
  const [first] = await db.decision.findMany()
  await takeBack(await mo(), first!.id)
  expect(await takeBackBatch(await mo(), batchId)).toBe(1)
  expect(await takeBackBatch(await mo(), batchId)).toBe(0)
  expect(await db.post.count({ where: { removedAt: { not: null } } })).toBe(0)
})

test('what was decided about since is not taken back behind that decision', async () => {
  const { post } = await aHeldPost(await ann())
  const approval = await approvePost(await mo(), post.id)
  await removePost(await mo(), post.id, spam)
  await expect(takeBack(await mo(), approval.id)).rejects.toThrow('queue.notLatest')
})

test('neither visitors nor members take back, and nothing that is no act of the queue', async () => {
  const { id } = await removePost(await mo(), (await aPost(await ann())).id, spam)
  for (const verb of [takeBack, takeBackBatch]) {
    await expect(verb(visitor, id)).rejects.toMatchObject({ kind: 'signIn' })
    await expect(verb(await ben(), id)).rejects.toThrow('moderation.staffOnly')
  }
  await expect(takeBack(await mo(), 'nothing')).rejects.toMatchObject({ kind: 'notFound' })
  await aHeldPost(await ann())
  const hold = await db.decision.findFirstOrThrow({ where: { act: 'post.held' } })
  await expect(takeBack(await mo(), hold.id)).rejects.toThrow('queue.noUndo')
})

test('of two who take it back at once, one does', async () => {
  const { id } = await removePost(await mo(), (await aPost(await ann())).id, spam)
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => takeBack(by, id)))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
