import { expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { mayAccept } from '#app/forum/threads/questions/question-policy.ts'

const at = new Date('2026-03-01T12:00:00Z')
const ann = { id: 'ann', role: 'MEMBER', suspendedUntil: null } as Member
const hers = { authorId: 'ann' }

test('whoever asked says which answer helped, and staff may; nobody else does', () => {
  expect(mayAccept(ann, hers, at)).toBe(true)
  expect(mayAccept({ ...ann, id: 'mo', role: 'MODERATOR' }, hers, at)).toBe(true)
  expect(mayAccept({ ...ann, id: 'ben' }, hers, at)).toBe('questions.notYourQuestion')
  expect(mayAccept(visitor, hers, at)).toBe('accounts.signInFirst')
  expect(mayAccept({ ...ann, suspendedUntil: new Date(+at + 1) }, hers, at)).toBe('accounts.suspended')
})
