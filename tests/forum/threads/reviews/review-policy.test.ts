import { expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { mayFollowUp } from '#app/forum/threads/reviews/review-policy.ts'
import { DAY } from '#app/platform/clock.ts'

const written = new Date('2026-01-10T12:00:00Z')
const review = {
  authorId: 'ann',
  createdAt: written,
  ownedDays: 3,
  endedAt: null,
  removedAt: null,
  deletedAt: null,
}
const member = (id: string, more: object = {}) => ({ role: 'MEMBER', id, ...more }) as Actor
const onDay = (day: number) => new Date(+written + (day - 3) * DAY)

test('its author answers from the day itself until the next one', () => {
  const ask = (day: number) => mayFollowUp(member('ann'), review, 30, onDay(day))
  expect(ask(29.9)).toBe('reviews.followTooEarly')
  expect([ask(30), ask(89.9)]).toEqual([true, true])
  expect(ask(90)).toBe('reviews.followTooLate')
})

test('the last day stays open for half a year', () => {
  const ask = (day: number) => mayFollowUp(member('ann'), review, 365, onDay(day))
  expect([ask(365), ask(544), ask(546)]).toEqual([true, true, 'reviews.followTooLate'])
})

test('a day that had passed when it was written is never asked', () => {
  const late = { ...review, ownedDays: 40 }
  expect(mayFollowUp(member('ann'), late, 30, written)).toBe('reviews.followTooLate')
})

test('nobody else answers: no visitor, no member, no staff, no suspended author', () => {
  const at = onDay(31)
  const sue = member('ann', { suspendedUntil: new Date(+at + DAY) })
  expect(mayFollowUp(visitor, review, 30, at)).toBe('accounts.signInFirst')
  expect(mayFollowUp(member('ben'), review, 30, at)).toBe('reviews.followNotYours')
  expect(mayFollowUp(member('mo', { role: 'MODERATOR' }), review, 30, at)).toBe('reviews.followNotYours')
  expect(mayFollowUp(sue, review, 30, at)).toBe('accounts.suspended')
})

test('what was sold, deleted or removed is not followed up', () => {
  const at = onDay(31)
  const ask = (more: object) => mayFollowUp(member('ann'), { ...review, ...more }, 30, at)
  expect(ask({ endedAt: at })).toBe('reviews.followEnded')
  expect(ask({ deletedAt: at })).toBe('posts.deleted')
  expect(ask({ removedAt: at })).toBe('posts.removed')
})
