import { expect, test } from 'vitest'
import * as sanction from '#app/forum/moderation/sanctions/sanction.ts'

const { ladder, memberFilterFrom, nextStep, Note, RoleChange, Silence, Suspension, Warning } = sanction
type Form = { safeParse(said: object): { error?: { issues: { path: PropertyKey[] }[] } } }
const beside = (form: Form, said: object) => form.safeParse(said).error?.issues.map(({ path }) => path[0])
const why = { rule: 'spam', words: '', case: undefined }

test('each further suspension is the next step of the ladder, and the last stays the last', () => {
  expect([0, 1, 2, 3, 4, 40].map(nextStep)).toEqual([24, 72, 168, 720, 720, 720])
  for (const hours of ladder)
    expect(Suspension.parse({ hours: `${hours}`, rule: 'spam' })).toEqual({ hours, why })
  for (const hours of ['0', '25', '721', 'long', undefined])
    expect(beside(Suspension, { hours, rule: 'spam' })).toEqual(['hours'])
})

test('ten standing points offer a suspension', () => {
  expect(sanction.OFFER_AT).toBe(10)
})

test('a warning has one to ten points for one to 365 days', () => {
  expect(Warning.parse({ points: '1', days: '365', rule: 'spam' })).toEqual({ points: 1, days: 365, why })
  expect(Warning.parse({ points: '10', days: '1', rule: 'spam' })).toMatchObject({ points: 10, days: 1 })
  for (const points of ['0', '11', '1.5', 'x'])
    expect(beside(Warning, { points, days: '1' })).toEqual(['points'])
  for (const days of ['0', '366', '1.5', '']) expect(beside(Warning, { points: '1', days })).toEqual(['days'])
})

test('a silence has an end within thirty days, or none', () => {
  expect(Silence.parse({ hours: '', rule: 'spam' })).toEqual({ hours: undefined, why })
  expect(Silence.parse({ rule: 'spam' }).hours).toBeUndefined()
  expect(['1', '720'].map((hours) => Silence.parse({ hours }).hours)).toEqual([1, 720])
  for (const hours of ['0', '721', '1.5', 'x']) expect(beside(Silence, { hours })).toEqual(['hours'])
})

test('a member has one of three roles', () => {
  for (const role of sanction.roles) expect(RoleChange.parse({ role, rule: 'spam' })).toEqual({ role, why })
  expect([sanction.roles.length, beside(RoleChange, { role: 'VISITOR' })]).toEqual([3, ['role']])
})

test('a note says something, in 2000 characters', () => {
  expect(Note.parse({ text: ` ${'n'.repeat(2000)} ` }).text).toHaveLength(2000)
  for (const text of ['', '  ', 'n'.repeat(2001), undefined]) expect(beside(Note, { text })).toEqual(['text'])
})

test('only what the law forbids, others own or is private is erased for good', () => {
  expect(sanction.purgeRules).toEqual(['illegal', 'copyright', 'private'])
})

test('a list of members reads what it understands of an address and leaves out the rest', () => {
  const read = (query: string) => memberFilterFrom(new URLSearchParams(query))
  expect(read('q=+ann+&show=silenced&level=4&after=abc')).toEqual({
    q: 'ann',
    show: 'silenced',
    level: 4,
    after: 'abc',
  })
  for (const show of sanction.shows) expect(read(`show=${show}`)).toEqual({ show })
  expect(read(`q=${'n'.repeat(60)}&level=0&after=${'a'.repeat(40)}`)).toMatchObject({ level: 0 })
  const odd = read(`q=${'n'.repeat(61)}&show=all&level=5&after=${'a'.repeat(41)}`)
  expect(Object.values(odd).filter((value) => value !== undefined)).toEqual([])
  for (const level of ['-1', '1.5', 'x']) expect(read(`level=${level}`).level).toBeUndefined()
  expect(Object.keys(read('q=&level='))).toEqual([])
})
