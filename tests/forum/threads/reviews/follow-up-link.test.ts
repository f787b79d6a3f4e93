import { afterEach, beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import {
  answerByLink,
  findByLink,
  makeFollowUpLink,
} from '#app/forum/threads/reviews/follow-up-link.server.ts'
import { followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { advance, backToNow, DAY, HOUR, now } from '#app/platform/clock.ts'
import { digest } from '#app/platform/digest.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aFollowUpDraft, aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

afterEach(backToNow)

async function aToken(day = '30') {
  const { id } = await aReview(await ann())
  advance(28 * DAY)
  return { id, token: await anotherToken(id, day) }
}

async function anotherToken(id: string, day = '30') {
  return (await makeFollowUpLink(id, day)).slice(`${publicUrl.origin}/follow-ups/`.length)
}

const used = { kind: 'gone', because: 'reviews.followLinkUsed' }
const over = { kind: 'gone', because: 'reviews.followLinkOver' }

test('a link is an address of this forum with 256 bits at its end, of which the digest is stored', async () => {
  const { id, token } = await aToken()
  expect(token).toMatch(/^[a-z0-9]{52,}$/)
  const row = await db.followUpLink.findFirstOrThrow()
  expect(row).toMatchObject({ id: digest(token), threadId: id, day: 30, usedAt: null })
  expect(JSON.stringify([row, await db.staffLog.findMany()])).not.toContain(token)
  expect(await db.staffLog.findMany()).toMatchObject([{ action: 'follow-up-link.made', subjectId: id }])
})

test('looking uses nothing up; the answer counts as its author’s, and uses it up', async () => {
  const { id, token } = await aToken()
  for (let look = 0; look < 3; look++) expect((await findByLink(visitor, token)).day).toBe(30)
  expect(await db.followUp.count()).toBe(0)
  await answerByLink(visitor, token, aFollowUpDraft())
  expect(await db.followUp.findMany()).toMatchObject([{ threadId: id, day: 30, owning: 'OWNS' }])
  await expect(findByLink(visitor, token)).rejects.toMatchObject(used)
  await expect(answerByLink(visitor, token, aFollowUpDraft())).rejects.toMatchObject(used)
})

test('of four who send one link at once, one answers', async () => {
  const { token } = await aToken()
  const texts = ['one', 'two', 'three', 'four']
  const tries = await Promise.allSettled(
    texts.map((text) => answerByLink(visitor, token, aFollowUpDraft({ text }))),
  )
  const [winner, ...others] = texts.filter((_, at) => tries[at]!.status === 'fulfilled')
  expect(others).toEqual([])
  expect(await db.followUp.findMany()).toMatchObject([{ text: winner }])
  for (const tried of tries)
    if (tried.status === 'rejected') expect(tried.reason.kind).toMatch(/gone|conflict/)
})

test('a link is over after thirty days', async () => {
  const { token } = await aToken()
  advance(30 * DAY - HOUR)
  await findByLink(visitor, token)
  advance(HOUR)
  await expect(findByLink(visitor, token)).rejects.toMatchObject(over)
  await expect(answerByLink(visitor, token, aFollowUpDraft())).rejects.toMatchObject(over)
})

test('a newer link ends the older one', async () => {
  const { id, token } = await aToken()
  const newer = await anotherToken(id)
  await expect(findByLink(visitor, token)).rejects.toMatchObject(over)
  await answerByLink(visitor, newer, aFollowUpDraft())
})

test('a made-up link, or the digest of one, is unknown', async () => {
  const { token } = await aToken()
  for (const guess of ['', 'nonsense', digest(token)]) {
    await expect(findByLink(visitor, guess)).rejects.toMatchObject({ kind: 'notFound' })
    await expect(answerByLink(visitor, guess, aFollowUpDraft())).rejects.toMatchObject({ kind: 'notFound' })
  }
})

test('somebody else who is signed in is refused, and its author is not', async () => {
  const { token } = await aToken()
  await expect(findByLink(await ben(), token)).rejects.toThrow('reviews.followNotYours')
  const bens = answerByLink(await ben(), token, aFollowUpDraft())
  await expect(bens).rejects.toThrow('reviews.followNotYours')
  await answerByLink(await ann(), token, aFollowUpDraft())
})

test('it keeps the rules of the question: its day, once, and of nobody suspended', async () => {
  const { id, token } = await aToken()
  const early = await anotherToken(id, '90')
  await expect(findByLink(visitor, early)).rejects.toThrow('reviews.followTooEarly')
  const suspended = (until: Date | null) =>
    db.member.updateMany({ where: { name: 'ann' }, data: { suspendedUntil: until } })
  await suspended(new Date(+now() + HOUR))
  await expect(findByLink(visitor, token)).rejects.toThrow('accounts.suspended')
  await suspended(null)
  await followUpReview(await ann(), id, 30, aFollowUpDraft())
  await expect(answerByLink(visitor, token, aFollowUpDraft())).rejects.toThrow('reviews.followAnswered')
  expect(await db.followUpLink.count({ where: { usedAt: { not: null } } })).toBe(0)
})

test('the operator is told what cannot be asked', async () => {
  const { id } = await aReview(await ann())
  await expect(makeFollowUpLink('nobody', '30')).rejects.toThrow('There is no review')
  await expect(makeFollowUpLink(id, '31')).rejects.toThrow('day 30, 90, 180 or 365')
  advance(28 * DAY)
  await followUpReview(await ann(), id, 30, aFollowUpDraft({ owning: 'SOLD', used: {} }))
  await expect(makeFollowUpLink(id, '90')).rejects.toThrow('has ended')
})
