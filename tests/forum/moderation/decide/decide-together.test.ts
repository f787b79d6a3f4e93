import { expect, test } from 'vitest'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { decideTogether } from '#app/forum/moderation/decide/decide-together.server.ts'
import { digestOf } from '#app/forum/moderation/decide/moderate.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'

const items = ['one', 'two', 'three'].map((body, n) => ({
  subject: { kind: 'post' as const, id: `p${n}` },
  snapshot: { title: 'A clock', body },
}))
const removed = async () =>
  ({ key: 'post.removed', rule: 'spam', author: await ann(), batchId: 'b1' }) as const

test('each thing has its decision and its evidence, the staff log one line, and nobody is told', async () => {
  await decideTogether(db, await mo(), await removed(), items)
  const rows = await db.decision.findMany({ include: { evidence: true }, orderBy: { subjectId: 'asc' } })
  expect(rows).toMatchObject(
    items.map(({ subject, snapshot }) => ({
      act: 'post.removed',
      subjectId: subject.id,
      evidence: { snapshot },
    })),
  )
  for (const { digest, evidence } of rows)
    expect(digest).toBe(digestOf(evidence!.salt, evidence!.snapshot as object))
  expect(await db.staffLog.findMany()).toMatchObject([
    {
      action: 'post.removed',
      detail: { batch: 'b1', count: 3, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ])
  expect(await db.job.count()).toBe(0)
  expect(await verifyLog()).toEqual({ lines: 1, broken: null })
})

test('taken back, each decision says so', async () => {
  await decideTogether(db, await mo(), await removed(), items)
  const decided = await db.decision.findMany({ orderBy: { subjectId: 'asc' } })
  const back = items.map((item, n) => ({ ...item, undoes: decided[n]!.id }))
  await decideTogether(db, await mo(), { ...(await removed()), key: 'post.restored' }, back)
  expect(await db.decision.count({ where: { undoneAt: null, act: 'post.removed' } })).toBe(0)
  expect(await db.decision.count({ where: { undoesId: { not: null } } })).toBe(3)
})

test('who may not do it once may not do it together, and without a rule nobody may', async () => {
  await expect(decideTogether(db, await ben(), await removed(), items)).rejects.toThrow(
    'moderation.staffOnly',
  )
  const ruleless = { ...(await removed()), rule: undefined }
  await expect(decideTogether(db, await mo(), ruleless, items)).rejects.toThrow('moderation.ruleMissing')
  expect(await db.decision.count()).toBe(0)
})
