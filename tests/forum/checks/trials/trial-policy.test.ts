import { expect, test } from 'vitest'
import { mayKnowWhy, mayTry } from '#app/forum/checks/trials/trial-policy.ts'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'

const at = new Date('2026-03-01T12:00:00Z')
const ben = { id: 'ben', role: 'MEMBER', suspendedUntil: null } as Member
const tip = { kind: 'TIP', authorId: 'ann', removedAt: null, deletedAt: null }

test('members try tips of others that stand, and nothing else', () => {
  expect(mayTry(ben, tip, at)).toBe(true)
  expect(mayTry(ben, { ...tip, authorId: 'ben' }, at)).toBe('trials.notYourOwn')
  for (const other of [{ kind: 'QUESTION' }, { removedAt: at }, { deletedAt: at }])
    expect(mayTry(ben, { ...tip, ...other }, at)).toBe('trials.noTip')
  expect(mayTry(visitor, tip, at)).toBe('accounts.signInFirst')
  expect(mayTry({ ...ben, suspendedUntil: new Date(+at + 1) }, tip, at)).toBe('accounts.suspended')
})

test('why others dropped a tip is for its author and for staff', () => {
  expect(mayKnowWhy({ ...ben, id: 'ann' }, tip)).toBe(true)
  expect(mayKnowWhy({ ...ben, role: 'MODERATOR' }, tip)).toBe(true)
  expect([ben, visitor].map((actor) => mayKnowWhy(actor, tip))).toEqual([false, false])
})
