import { expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { mayReport, mayReportMember, reportsADay } from '#app/forum/moderation/reports/report-policy.ts'

const at = new Date('2026-11-21T12:00:00Z')
const later = new Date('2026-12-21T12:00:00Z')
const post = { authorId: 'ann', removedAt: null, deletedAt: null }
const ben = { id: 'ben', role: 'MEMBER', level: 1, suspendedUntil: null, silencedUntil: null } as Member

test('members who take part report what others wrote', () => {
  expect(mayReport(ben, post, at)).toBe(true)
  expect(mayReport({ ...ben, silencedUntil: later }, post, at)).toBe(true)
})

test('visitors, suspended members and the author do not', () => {
  expect(mayReport(visitor, post, at)).toBe('accounts.signInFirst')
  expect(mayReport({ ...ben, suspendedUntil: later }, post, at)).toBe('accounts.suspended')
  expect(mayReport({ ...ben, id: 'ann' }, post, at)).toBe('reports.yourOwn')
})

test('what is gone is not reported', () => {
  expect(mayReport(ben, { ...post, removedAt: at }, at)).toBe('reports.goneAlready')
  expect(mayReport(ben, { ...post, deletedAt: at }, at)).toBe('reports.goneAlready')
})

test('nobody reports themselves', () => {
  expect(mayReportMember(ben, { id: 'ann' }, at)).toBe(true)
  expect(mayReportMember(ben, ben, at)).toBe('reports.yourself')
})

test('20 reports a day at first, half as many again at level 2, twice at 3, three times at 4 and for staff', () => {
  const levels = [0, 1, 2, 3, 4].map((level) => reportsADay({ level, role: 'MEMBER' }))
  expect(levels).toEqual([20, 20, 30, 40, 60])
  expect(reportsADay({ level: 0, role: 'MODERATOR' })).toBe(60)
})
