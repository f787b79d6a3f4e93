import { expect, test } from 'vitest'
import {
  type Actor,
  insist,
  isMember,
  isStaff,
  type Role,
  visitor,
} from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'

function a(role: Role): Actor {
  const silent = { phoneId: null, build: null, ceiling: null, language: null }
  return {
    role,
    id: '1',
    name: 'ann',
    joinedAt: now(),
    suspendedUntil: null,
    silencedUntil: null,
    level: 0,
    ...silent,
  }
}

test('whoever has an account is a member, staff too', () => {
  expect([visitor, a('MEMBER'), a('MODERATOR'), a('ADMIN')].map(isMember)).toEqual([false, true, true, true])
})

test('moderators and administrators are staff', () => {
  expect([visitor, a('MEMBER'), a('MODERATOR'), a('ADMIN')].map(isStaff)).toEqual([false, false, true, true])
})

test('what is allowed goes on', () => {
  expect(() => insist(a('MEMBER'), true)).not.toThrow()
})

test('a member is told why not, a visitor is first asked to sign in', () => {
  expect(() => insist(a('MEMBER'), 'posts.notYours')).toThrow('forbidden: posts.notYours')
  expect(() => insist(visitor, 'posts.notYours')).toThrow('signIn: accounts.signInFirst')
})
