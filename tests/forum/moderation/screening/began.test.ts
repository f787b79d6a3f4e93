import { afterEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { beganWriting, cameTooFast, TYPING_MIN } from '#app/forum/moderation/screening/began.server.ts'
import { advance, backToNow, DAY, now } from '#app/platform/clock.ts'
import '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'

afterEach(backToNow)

test('a form that comes back within three seconds was filled in by a program', async () => {
  const member = await ann()
  const began = beganWriting(member)!
  expect(cameTooFast(member, began)).toBe(true)
  advance(TYPING_MIN)
  expect(cameTooFast(member, began)).toBe(false)
})

test('whoever comes back to a draft may send it at once', async () => {
  const member = await ann()
  expect(cameTooFast(member, beganWriting(member, true)!)).toBe(false)
})

test('a form without the field, with a forged one or with another member’s was not ours', async () => {
  const [member, other] = [await ann(), await ben()]
  const began = beganWriting(other)!
  advance(TYPING_MIN)
  const forged = `${(+now() - 60_000).toString(36)}.${began.split('.')[1]}`
  expect([began, forged, '', 'x', '.'].map((typed) => cameTooFast(member, typed))).toEqual(
    Array(5).fill(true),
  )
})

test('one that is older than a day proves nothing', async () => {
  const member = await ann()
  const began = beganWriting(member)!
  advance(DAY + TYPING_MIN)
  expect(cameTooFast(member, began)).toBe(true)
})

test('visitors, staff and members who are known have no such field, and what the forum writes itself needs none', async () => {
  expect([visitor, await mo(), { ...(await ann()), level: 1 }].map((actor) => beganWriting(actor))).toEqual([
    null,
    null,
    null,
  ])
  expect(cameTooFast(await ann(), undefined)).toBe(false)
})
