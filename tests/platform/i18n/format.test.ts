import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '#app/platform/clock.ts'
import { formatter } from '#app/platform/i18n/format.ts'

const [en, fr, zh] = [formatter('en'), formatter('fr'), formatter('zh')]
const noon = new Date('2026-11-21T12:00:00Z')
/** French has several spaces that do not break: which one depends on ICU's version. */
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('numbers are grouped as each language groups them', () => {
  expect(en.number(1_234_567.5)).toBe('1,234,567.5')
  expect(plainly(fr.number(1_234_567.5))).toBe('1 234 567,5')
  expect(zh.number(1234)).toBe('1,234')
})

test('a day is written out, and is the day it is in UTC', () => {
  expect(en.day(noon)).toBe('November 21, 2026')
  expect(fr.day(noon)).toBe('21 novembre 2026')
  expect(zh.day(noon)).toBe('2026年11月21日')
  expect(en.day(new Date('2026-11-21T23:59:59Z'))).toBe('November 21, 2026')
})

test('a moment is told in the reader’s zone, and says which', () => {
  expect(en.moment(noon)).toContain('12:00:00')
  expect(en.moment(noon)).toContain('UTC')
  expect(en.moment(noon, 'Asia/Shanghai')).toContain('8:00:00')
})

test.each([
  [10 * SECOND, 'now', 'maintenant', '现在'],
  [MINUTE, '1 minute ago', 'il y a 1 minute', '1分钟前'],
  [59 * MINUTE, '59 minutes ago', 'il y a 59 minutes', '59分钟前'],
  [HOUR, '1 hour ago', 'il y a 1 heure', '1小时前'],
  [DAY, 'yesterday', 'hier', '昨天'],
  [29 * DAY, '29 days ago', 'il y a 29 jours', '29天前'],
  [30 * DAY, 'October 22, 2026', '22 octobre 2026', '2026年10月22日'],
])('after %i milliseconds one says "%s", « %s », “%s”', (age, ...said) => {
  const at = new Date(+noon - age)
  expect([en, fr, zh].map((format) => plainly(format.since(at, noon)))).toEqual(said)
})

test('a clock that runs ahead makes nothing of the future', () => {
  expect(en.since(new Date(+noon + HOUR), noon)).toBe('now')
})

test('a date is said as far as it is known', () => {
  expect(en.dateText('2026-09-25')).toBe('September 25, 2026')
  expect(en.dateText('2026-09')).toBe('September 2026')
  expect(en.dateText('2026')).toBe('2026')
  expect(zh.dateText('2026-09')).toBe('2026年9月')
  expect(fr.dateText('2025-09/2026-01')).toBe('septembre 2025 – janvier 2026')
})

test.each(['autumn 2026', 'Q3 2026', 'soon', '', '2026-13'])(
  '"%s" is no date and is said as it is',
  (text) => {
    expect(en.dateText(text)).toBe(text)
  },
)

test('prices and lists are written as each language writes them', () => {
  expect(en.money(4499, 'CNY')).toBe('CN¥4,499')
  expect(plainly(fr.money(999, 'EUR'))).toBe('999 €')
  expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c')
  expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c')
  expect(zh.list(['a', 'b', 'c'])).toBe('a、b和c')
})

test('a language has one formatter', () => {
  expect(formatter('en')).toBe(en)
})
