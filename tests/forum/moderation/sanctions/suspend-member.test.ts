import { expect, test } from 'vitest'
import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { memberOf, openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { ladder, nextStep } from '#app/forum/moderation/sanctions/sanction.ts'
import { proposedStep } from '#app/forum/moderation/sanctions/sanction-queries.server.ts'
import { reinstateMember, suspendMember } from '#app/forum/moderation/sanctions/suspend-member.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const abuse = { rule: 'abuse' } as const

test('whoever is suspended takes no part until it ends by itself, and stays signed in to read why', async () => {
  const cookie = await openSession((await ann()).id)
  await suspendMember(await mo(), (await ann()).id, 24, abuse)
  expect(mayTakePart(await ann(), now())).toBe('accounts.suspended')
  expect((await memberOf(cookie)).member?.name).toBe('ann')
  advance(24 * HOUR)
  expect(mayTakePart(await ann(), now())).toBe(true)
})

test('each suspension that stands proposes the next step: 24, 72, 168, 720 hours', async () => {
  const { id } = await ann()
  for (const step of ladder) {
    expect(await proposedStep(id)).toBe(step)
    await suspendMember(await mo(), id, step, abuse)
    advance(31 * DAY)
  }
  expect(await proposedStep(id)).toBe(720)
  expect([0, 1, 2, 3, 9].map(nextStep)).toEqual([24, 72, 168, 720, 720])
})

test('what was taken back or reversed does not count on the ladder, also when it was over', async () => {
  const { id } = await ann()
  await suspendMember(await mo(), id, 24, abuse)
  await reinstateMember(await mo(), id)
  expect(await proposedStep(id)).toBe(24)
  const second = await suspendMember(await mo(), id, 24, abuse)
  advance(2 * DAY)
  expect(await proposedStep(id)).toBe(72)
  const appeal = { id: 'a1', authorId: id, text: '', language: 'en', at: now(), outcome: 'reversed' }
  await db.appeal.create({ data: { ...appeal, decisionId: second.id } })
  expect(await proposedStep(id)).toBe(24)
  expect(await reinstateMember(await mo(), id)).toMatchObject({ undoesId: second.id })
  await expect(reinstateMember(await mo(), id)).rejects.toThrow('sanctions.notSuspended')
})

test('reinstated, a member takes part again, and the suspension says that it was taken back', async () => {
  const { id } = await ann()
  const suspension = await suspendMember(await mo(), id, 720, abuse)
  const back = await reinstateMember(await mo(), id, { words: 'A mistake of ours.' })
  expect(mayTakePart(await ann(), now())).toBe(true)
  expect(back.undoesId).toBe(suspension.id)
  expect(await db.decision.findUnique({ where: { id: suspension.id } })).toMatchObject({
    endsAt: suspension.endsAt,
    undoneAt: expect.any(Date),
  })
  expect(await db.job.count({ where: { kind: 'tell-moderated' } })).toBe(2)
})

test('two who suspend at once make one decision, and two who reinstate one', async () => {
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const { id } = await ann()
  const once = ['fulfilled', 'rejected']
  const suspended = await Promise.allSettled(both.map((by) => suspendMember(by, id, 24, abuse)))
  expect([suspended.map(({ status }) => status).sort(), await db.decision.count()]).toEqual([once, 1])
  advance(2 * DAY)
  const reinstated = await Promise.allSettled(both.map((by) => reinstateMember(by, id)))
  expect([reinstated.map(({ status }) => status).sort(), await db.decision.count()]).toEqual([once, 2])
})

test('visitors, members, oneself, equals and administrators are refused, and a rule is asked for', async () => {
  const { id } = await ann()
  await expect(suspendMember(visitor, id, 24, abuse)).rejects.toThrow('signIn')
  await expect(suspendMember(await ben(), id, 24, abuse)).rejects.toThrow('moderation.staffOnly')
  await expect(suspendMember(await mo(), (await mo()).id, 24, abuse)).rejects.toThrow(
    'moderation.notYourself',
  )
  const [max, ada] = [await someone('max', { role: 'MODERATOR' }), await someone('ada', { role: 'ADMIN' })]
  for (const { id: higher } of [max, ada])
    await expect(suspendMember(await mo(), higher, 24, abuse)).rejects.toThrow('moderation.notYourEqual')
  await expect(suspendMember(ada, ada.id, 24, abuse)).rejects.toThrow('moderation.notYourself')
  await expect(suspendMember(await mo(), id, 24, {})).rejects.toThrow('moderation.ruleMissing')
  await expect(reinstateMember(await ben(), id)).rejects.toThrow('moderation.staffOnly')
})
