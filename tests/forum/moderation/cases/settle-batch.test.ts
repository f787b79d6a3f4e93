import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { loadBulk } from '#app/forum/moderation/cases/bulk-queries.server.ts'
import { loadOutcome } from '#app/forum/moderation/cases/queue-page-queries.server.ts'
import { settleBatch } from '#app/forum/moderation/cases/settle-batch.server.ts'
import { settleCase } from '#app/forum/moderation/cases/settle-case.server.ts'
import { takeBackBatch } from '#app/forum/moderation/cases/take-back.server.ts'
import { aHeldPost, aPost, aReport } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const spam = { rule: 'spam' } as const
const reported = async () => aReport(await aPost(await ann()), await ben())
const three = async () => [await reported(), await reported(), await reported()]

test('a batch is so many decisions under one number; what another settled meanwhile is told', async () => {
  const cases = await three()
  await settleCase(await someone('max', { role: 'MODERATOR' }), cases[1]!, 'dismiss')
  const { batchId, done, missed } = await settleBatch(await mo(), cases, 'remove', spam)
  expect([done, missed.map(({ id, refusal }) => [id, refusal.because])]).toEqual([
    2,
    [[cases[1]!.id, 'moderation.handledBy']],
  ])
  expect(await db.decision.count({ where: { batchId, act: 'post.removed' } })).toBe(2)
  const address = new URLSearchParams({ batch: batchId, missed: cases[1]!.id })
  expect(await loadOutcome(address)).toMatchObject({
    ...{ act: 'post.removed', count: 2, undone: false, undo: { batch: batchId } },
    missed: [{ name: 'max' }],
  })
  expect(await takeBackBatch(await mo(), batchId)).toBe(2)
  expect(await loadOutcome(address)).toMatchObject({ undone: true, undo: null })
  expect(await db.post.count({ where: { removedAt: { not: null } } })).toBe(0)
})

test('before anything is done, it is shown what would be done and what would be left', async () => {
  const cases = await three()
  const held = await aHeldPost(await ann())
  await settleCase(await mo(), cases[0]!, 'dismiss')
  const ticked = [...cases, held.seen].map(({ id, version }) => ['cases', `${id}.${version}`])
  const preview = await loadBulk(await mo(), new URLSearchParams([['do', 'remove'], ...ticked]))
  expect(preview.fitting.map(({ id }) => id)).toEqual([cases[1]!.id, cases[2]!.id])
  expect(preview.left.map(({ id, left }) => [id, left])).toEqual([
    [held.seen.id, 'unfit'],
    [cases[0]!.id, 'changed'],
  ])
  expect(await db.post.count({ where: { removedAt: { not: null }, heldAt: null } })).toBe(0)
  const nothing = await loadBulk(await mo(), new URLSearchParams('cases=odd&do=else'))
  expect([...nothing.fitting, ...nothing.left]).toEqual([])
})

test('without a rule, or by who is no staff, nothing at all is done', async () => {
  const cases = await three()
  await expect(settleBatch(await mo(), cases, 'remove')).rejects.toThrow('moderation.ruleMissing')
  await expect(settleBatch(visitor, cases, 'remove', spam)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(settleBatch(await ben(), cases, 'dismiss')).rejects.toThrow('moderation.staffOnly')
  await expect(loadBulk(await ben(), new URLSearchParams())).rejects.toMatchObject({ kind: 'forbidden' })
  expect(await db.decision.count()).toBe(0)
})

test('two who settle the same batch at once settle each case once', async () => {
  const cases = await three()
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.all(both.map((by) => settleBatch(by, cases, 'remove', spam)))
  expect(done.reduce((sum, batch) => sum + batch.done, 0)).toBe(3)
  expect(await db.decision.count()).toBe(3)
})
