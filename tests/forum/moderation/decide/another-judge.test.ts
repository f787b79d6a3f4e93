import { expect, test } from 'vitest'
import { insistOnAnotherJudge } from '#app/forum/moderation/decide/another-judge.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'

const decision = { id: '1', act: 'post.removed', subjectKind: 'post', subjectId: '1', digest: '' }
const appeal = { id: '1', decisionId: '1', authorId: 'ann', text: 'No.', language: 'en' }

test('the database refuses a judge who decided, and takes another', async () => {
  await db.decision.create({ data: { ...decision, at: now() } })
  const judged = { ...appeal, at: now(), decidedAgainstId: 'mo' }
  await expect(db.appeal.create({ data: { ...judged, judgeId: 'mo' } })).rejects.toThrow(/check/i)
  await db.appeal.create({ data: { ...judged, judgeId: 'max' } })
})

test('the start asks the database for it, and leaves nothing behind', async () => {
  await insistOnAnotherJudge()
  expect([await db.decision.count(), await db.appeal.count()]).toEqual([0, 0])
})
