import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { Warning } from '#app/forum/moderation/sanctions/sanction.ts'
import { pointsOf } from '#app/forum/moderation/sanctions/sanction-queries.server.ts'
import { liftWarning, warnMember } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { advance, DAY } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const abuse = { rule: 'abuse' } as const
const three = { points: 3, days: 30 }

test('a warning gives points, which add up and fade by their own date', async () => {
  const { id } = await ann()
  await warnMember(await mo(), id, three, abuse)
  await warnMember(await mo(), id, { points: 8, days: 90 }, abuse)
  expect((await pointsOf(id)).sum).toBe(11)
  advance(31 * DAY)
  expect((await pointsOf(id)).sum).toBe(8)
  advance(60 * DAY)
  expect(await pointsOf(id)).toEqual({ sum: 0, until: null })
})

test('a warning is a decision with its evidence, its end, a line of the staff log and word to the member', async () => {
  const { id } = await ann()
  const decision = await warnMember(await mo(), id, three, { ...abuse, words: 'Keep it about the phone.' })
  expect(await db.decision.findMany({ include: { evidence: true } })).toMatchObject([
    {
      act: 'member.warned',
      rule: 'abuse',
      subjectKind: 'member',
      subjectId: id,
      authorId: id,
      endsAt: expect.any(Date),
      evidence: { words: 'Keep it about the phone.', snapshot: { name: 'ann', role: 'MEMBER' } },
    },
  ])
  expect(await db.staffLog.findMany()).toMatchObject([{ action: 'member.warned', subjectId: id }])
  expect(await db.job.findMany()).toMatchObject([{ kind: 'tell-moderated', key: decision.id }])
})

test('of several warnings the one that is lifted counts no more, and the others do', async () => {
  const { id } = await ann()
  const first = await warnMember(await mo(), id, three, abuse)
  const second = await warnMember(await mo(), id, { points: 2, days: 30 }, abuse)
  expect(await liftWarning(await mo(), first.id)).toMatchObject({ undoesId: first.id })
  expect((await pointsOf(id)).sum).toBe(2)
  expect(await db.decision.findUnique({ where: { id: second.id } })).toMatchObject({ undoneAt: null })
  await expect(liftWarning(await mo(), first.id)).rejects.toThrow('sanctions.liftedAlready')
  await expect(liftWarning(await mo(), 'none')).rejects.toThrow('sanctions.noSuchWarning')
})

test('two who lift a warning at once lift it once', async () => {
  const { id } = await warnMember(await mo(), (await ann()).id, three, abuse)
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => liftWarning(by, id)))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count({ where: { act: 'member.warning-lifted' } })).toBe(1)
})

test('two who warn at once over one case warn once, and the other is told who was quicker', async () => {
  const { id } = await ann()
  const seen = await openCase(db, { kind: 'reports', subject: { kind: 'member', id }, priority: 1 })
  const why = { ...abuse, case: { id: seen.id, version: seen.version } }
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => warnMember(by, id, three, why)))
  const refused = done.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(refused).toEqual([expect.stringContaining('moderation.handledBy')])
  expect((await pointsOf(id)).sum).toBe(3)
})

test('visitors and members warn nobody, staff neither themselves nor their equals, and nobody without a rule', async () => {
  const { id } = await ann()
  await expect(warnMember(visitor, id, three, abuse)).rejects.toThrow('signIn')
  await expect(warnMember(await ben(), id, three, abuse)).rejects.toThrow('moderation.staffOnly')
  await expect(warnMember(await mo(), (await mo()).id, three, abuse)).rejects.toThrow(
    'moderation.notYourself',
  )
  const ada = await someone('ada', { role: 'ADMIN' })
  await expect(warnMember(await mo(), ada.id, three, abuse)).rejects.toThrow('moderation.notYourEqual')
  await expect(warnMember(await mo(), id, three, {})).rejects.toThrow('moderation.ruleMissing')
  await expect(warnMember(await mo(), 'nobody', three, abuse)).rejects.toThrow('accounts.member.noSuch')
  const { id: warning } = await warnMember(await mo(), id, three, abuse)
  await expect(liftWarning(await ann(), warning)).rejects.toThrow('moderation.staffOnly')
  expect((await pointsOf(id)).sum).toBe(3)
})

test('a form asks for 1 to 10 points and at most a year', () => {
  const given = (points: string, days: string) => Warning.safeParse({ points, days, rule: 'abuse' }).success
  expect(given('10', '365')).toBe(true)
  expect([given('0', '30'), given('11', '30'), given('3', '0'), given('3', '366'), given('', '')]).toEqual(
    Array(5).fill(false),
  )
})
