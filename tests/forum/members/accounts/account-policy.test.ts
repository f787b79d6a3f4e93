import { expect, test } from 'vitest'
import { isSuspended, maySignUp, mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Member, type Role, visitor } from '#app/forum/members/accounts/actor.ts'

const at = new Date('2026-11-21T12:00:00Z')
const before = new Date(+at - 1)
const after = new Date(+at + 1)

function aMember(role: Role = 'MEMBER', suspendedUntil: Date | null = null): Member {
  const silent = { phoneId: null, build: null, ceiling: null, language: null }
  return {
    role,
    id: '1',
    name: 'ann',
    joinedAt: before,
    suspendedUntil,
    silencedUntil: null,
    level: 0,
    ...silent,
  }
}

test('a visitor may join while the door is open', () => {
  expect(maySignUp(visitor, 'open')).toBe(true)
  expect(maySignUp(visitor, 'closed')).toBe('accounts.signUpClosed')
})

test('whoever is in does not join again, whatever their role', () => {
  for (const role of ['MEMBER', 'MODERATOR', 'ADMIN'] as const) {
    expect(maySignUp(aMember(role), 'open')).toBe('accounts.alreadyIn')
  }
})

test('a suspension ends at its moment and not before', () => {
  expect(isSuspended({ suspendedUntil: after }, at)).toBe(true)
  expect(isSuspended({ suspendedUntil: at }, at)).toBe(false)
  expect(isSuspended({ suspendedUntil: before }, at)).toBe(false)
  expect(isSuspended({ suspendedUntil: null }, at)).toBe(false)
  expect(isSuspended({}, at)).toBe(false)
})

test('members and staff take part, visitors and the suspended do not', () => {
  expect(mayTakePart(aMember(), at)).toBe(true)
  expect(mayTakePart(aMember('ADMIN'), at)).toBe(true)
  expect(mayTakePart(aMember('MEMBER', before), at)).toBe(true)
  expect(mayTakePart(visitor, at)).toBe('accounts.signInFirst')
  expect(mayTakePart(aMember('MEMBER', after), at)).toBe('accounts.suspended')
})
