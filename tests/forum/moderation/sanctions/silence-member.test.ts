import { expect, test } from 'vitest'
import { mayTakePart, mayWrite } from '#app/forum/members/accounts/account-policy.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { silenceMember, unsilence } from '#app/forum/moderation/sanctions/silence-member.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const abuse = { rule: 'abuse' } as const

test('whoever is silenced votes and does not write, until it ends by itself', async () => {
  await silenceMember(await mo(), (await ann()).id, 12, abuse)
  expect(mayWrite(await ann(), now())).toBe('accounts.silenced')
  expect(mayTakePart(await ann(), now())).toBe(true)
  advance(12 * HOUR)
  expect(mayWrite(await ann(), now())).toBe(true)
})

test('without hours it lasts until it is lifted, and thirty days at the most', async () => {
  const before = now()
  const { endsAt } = await silenceMember(await mo(), (await ann()).id, undefined, abuse)
  expect(+endsAt! - +before).toBeGreaterThanOrEqual(30 * DAY)
  advance(29 * DAY)
  expect(mayWrite(await ann(), now())).toBe('accounts.silenced')
  const lifted = await unsilence(await mo(), (await ann()).id)
  expect(mayWrite(await ann(), now())).toBe(true)
  expect(await db.decision.findFirst({ where: { act: 'member.silenced' } })).toMatchObject({
    id: lifted.undoesId,
    undoneAt: expect.any(Date),
  })
})

test('a silence leaves its decision, its evidence and word to the member', async () => {
  const { id } = await silenceMember(await mo(), (await ann()).id, 12, { ...abuse, words: 'Take a break.' })
  expect(await db.decision.findMany({ include: { evidence: true } })).toMatchObject([
    { act: 'member.silenced', rule: 'abuse', evidence: { words: 'Take a break.' } },
  ])
  expect(await db.job.findMany()).toMatchObject([{ kind: 'tell-moderated', key: id }])
})

test('two who silence at once make one decision, and two who lift it one', async () => {
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const { id } = await ann()
  const count = () => db.decision.count()
  const once = ['fulfilled', 'rejected']
  const silenced = await Promise.allSettled(both.map((by) => silenceMember(by, id, 12, abuse)))
  expect([silenced.map(({ status }) => status).sort(), await count()]).toEqual([once, 1])
  const lifted = await Promise.allSettled(both.map((by) => unsilence(by, id)))
  expect([lifted.map(({ status }) => status).sort(), await count()]).toEqual([once, 2])
})

test('what is not there is not lifted, and what is over not silenced twice over', async () => {
  const { id } = await ann()
  await expect(unsilence(await mo(), id)).rejects.toThrow('sanctions.notSilenced')
  await silenceMember(await mo(), id, 1, abuse)
  await expect(silenceMember(await mo(), id, 1, abuse)).rejects.toThrow('sanctions.silencedAlready')
  advance(2 * HOUR)
  await silenceMember(await mo(), id, 1, abuse)
})

test('visitors, members, oneself and equals are refused', async () => {
  const { id } = await ann()
  await expect(silenceMember(visitor, id, 1, abuse)).rejects.toThrow('signIn')
  await expect(silenceMember(await ben(), id, 1, abuse)).rejects.toThrow('moderation.staffOnly')
  await expect(silenceMember(await mo(), (await mo()).id, 1, abuse)).rejects.toThrow('moderation.notYourself')
  const max = await someone('max', { role: 'MODERATOR' })
  await expect(silenceMember(await mo(), max.id, 1, abuse)).rejects.toThrow('moderation.notYourEqual')
  await silenceMember(await someone('ada', { role: 'ADMIN' }), max.id, 1, abuse)
  await expect(silenceMember(await mo(), id, 1, {})).rejects.toThrow('moderation.ruleMissing')
})
