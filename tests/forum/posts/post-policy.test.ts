import { expect, test } from 'vitest'
import { type Actor, type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import {
  mayBringBack,
  mayDelete,
  mayEdit,
  mayPost,
  mayRead,
  readableBy,
} from '#app/forum/posts/post-policy.ts'
import { DAY, HOUR } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import * as people from '#tests/support/people.ts'
import { aPostOf } from '#tests/support/photos.ts'

const at = new Date('2026-03-01T12:00:00Z')
const ago = (time: number) => new Date(+at - time)
const person = (id: string, more: Partial<Member> = {}) =>
  ({ id, role: 'MEMBER', suspendedUntil: null, ...more }) as Member
const ann = person('ann')
const ben = person('ben')
const mo = person('mo', { role: 'MODERATOR' })
const suspended = person('ann', { suspendedUntil: new Date(+at + HOUR) })

const opening = {
  authorId: 'ann',
  position: 1,
  createdAt: ago(400 * DAY),
  removedAt: null,
  deletedAt: null,
  wipedAt: null,
}
const reply = { ...opening, position: 2, createdAt: ago(HOUR) }

test('members write, in locked threads only staff', () => {
  expect(mayPost(ann, at)).toBe(true)
  expect(mayPost(ann, at, { lockedAt: null })).toBe(true)
  expect(mayPost(ann, at, { lockedAt: at })).toBe('threads.locked')
  expect(mayPost(mo, at, { lockedAt: at })).toBe(true)
  expect(mayPost(visitor, at)).toBe('accounts.signInFirst')
  expect(mayPost(suspended, at)).toBe('accounts.suspended')
})

test('the first post of a thread may be edited at any time, a reply for 24 hours', () => {
  expect(mayEdit(ann, opening, at)).toBe(true)
  expect(mayEdit(ann, { ...reply, createdAt: ago(24 * HOUR) }, at)).toBe(true)
  expect(mayEdit(ann, { ...reply, createdAt: ago(24 * HOUR + 1) }, at)).toBe('posts.tooLateToEdit')
})

test('a reply that waits for staff may be put right, however old it is', () => {
  const held = { ...reply, createdAt: ago(30 * DAY), removedAt: at, heldAt: at }
  expect(mayEdit(ann, held, at)).toBe(true)
})

test('nobody edits what is not theirs, not even staff', () => {
  expect(mayEdit(ben, reply, at)).toBe('posts.notYours')
  expect(mayEdit(mo, reply, at)).toBe('posts.notYours')
  expect(mayEdit(visitor, reply, at)).toBe('accounts.signInFirst')
  expect(mayEdit(suspended, reply, at)).toBe('accounts.suspended')
})

test('what is removed or deleted is not edited', () => {
  expect(mayEdit(ann, { ...reply, removedAt: at }, at)).toBe('posts.removed')
  expect(mayEdit(ann, { ...reply, deletedAt: at }, at)).toBe('posts.deleted')
})

test('authors delete their own once, at any age', () => {
  expect(mayDelete(ann, { ...reply, createdAt: ago(900 * DAY) }, at)).toBe(true)
  expect(mayDelete(ann, { ...reply, deletedAt: at }, at)).toBe('posts.deleted')
  expect(mayDelete(mo, reply, at)).toBe('posts.notYours')
  expect(mayDelete(visitor, reply, at)).toBe('accounts.signInFirst')
  expect(mayDelete(suspended, reply, at)).toBe('accounts.suspended')
})

test('for thirty days they bring it back', () => {
  const deleted = { ...reply, deletedAt: ago(30 * DAY) }
  expect(mayBringBack(ann, deleted, at)).toBe(true)
  expect(mayBringBack(ann, { ...deleted, deletedAt: ago(30 * DAY + 1) }, at)).toBe('posts.tooLateToRestore')
  expect(mayBringBack(ann, { ...deleted, wipedAt: at }, at)).toBe('posts.tooLateToRestore')
  expect(mayBringBack(ann, reply, at)).toBe('posts.notDeleted')
  expect(mayBringBack(ben, deleted, at)).toBe('posts.notYours')
  expect(mayBringBack(visitor, deleted, at)).toBe('accounts.signInFirst')
  expect(mayBringBack(suspended, deleted, at)).toBe('accounts.suspended')
})

test('the filter of queries says the same as the policy, for everybody and every state', async () => {
  const [annie, benny, moe] = [await people.ann(), await people.ben(), await people.mo()]
  for (const removedAt of [null, at])
    for (const deletedAt of [null, at]) {
      const { id } = await aPostOf(annie)
      await db.post.update({ where: { id }, data: { removedAt, deletedAt } })
    }
  const posts = await db.post.findMany()
  expect(posts).toHaveLength(4)
  for (const actor of [visitor, annie, benny, moe] satisfies Actor[]) {
    const found = await db.post.findMany({ where: readableBy(actor) })
    const allowed = posts.filter((post) => mayRead(actor, post))
    expect(found.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort())
    expect(found).toHaveLength(actor === annie || actor === moe ? 4 : 1)
  }
})
