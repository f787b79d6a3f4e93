import { expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { Ballot, mayVote } from '#app/forum/posts/votes/vote.ts'

const at = new Date('2026-03-01T12:00:00Z')
const ann = { id: 'ann', role: 'MEMBER', suspendedUntil: null } as Member

test('up and withdrawn need no reason', () => {
  expect(Ballot.parse({ value: '1' })).toEqual({ value: 1 })
  expect(Ballot.parse({ value: '0' })).toEqual({ value: 0 })
})

test('down needs one of five reasons', () => {
  for (const reason of ['WRONG', 'OUTDATED', 'UNCLEAR', 'OFF_TOPIC', 'UNSAFE'])
    expect(Ballot.parse({ value: '-1', reason })).toEqual({ value: -1, reason })
  expect(Ballot.safeParse({ value: '-1' }).error?.issues).toMatchObject([
    { path: ['reason'], message: 'votes.reason.missing' },
  ])
  expect(Ballot.safeParse({ value: '-1', reason: 'UGLY' }).success).toBe(false)
})

test.each(['2', '-2', '01', '', ' 1', 'up', 1, null, undefined, ['1'], '1e0'])('%j is no vote', (value) => {
  expect(Ballot.safeParse({ value, reason: 'WRONG' }).success).toBe(false)
})

test('members vote for what others wrote, unless they are suspended', () => {
  expect(mayVote(ann, { authorId: 'ben' }, at)).toBe(true)
  expect(mayVote(ann, { authorId: 'ann' }, at)).toBe('votes.notYourOwn')
  expect(mayVote(visitor, { authorId: 'ben' }, at)).toBe('accounts.signInFirst')
  const until = (ms: number) => ({ ...ann, suspendedUntil: new Date(+at + ms) })
  expect(mayVote(until(1), { authorId: 'ben' }, at)).toBe('accounts.suspended')
  expect(mayVote(until(0), { authorId: 'ben' }, at)).toBe(true)
})
