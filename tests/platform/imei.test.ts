import { expect, test } from 'vitest'
import { holdsImei, withoutImei } from '#app/platform/imei.ts'
import { costOf } from '#tests/support/cost.ts'

test.each([
  '861234567890123',
  '86 123456 789012 3',
  '86-123456-789012-3',
  '86.123456.789012.3',
  '86–123456—789012−3',
  '86·123456。789012•3',
  '８６１２３４５６７８９０１２３',
  '86\u00a01234\u200b5678\u202f90123',
  '86\u00ad1234567890123',
  'IMEI：861234567890123/01',
  '86123456\n7890123',
  '8612345678901234',
  'OS3.0.305.0.WPBCNXM 861234567890123',
  '861234567890123 3.0.305.0',
  '3.0.305.0 861234567890123',
  '1.2.3.4 56789012345',
  '86 12 34 56 78 90 12 3',
  '86.12.34.56 78.90.12.3',
  '861.234.567.890.123',
  '2026-03-01 86123456 7',
  '٨٦١٢٣٤٥٦٧٨٩٠١٢٣',
])('the number by which a phone is tracked: %j', (text) => {
  expect(holdsImei(text)).toBe(true)
  expect(withoutImei(text)).not.toMatch(/[\d٠-٩]{8}/)
})

test.each([
  '',
  '3.0.305.0.WPBCNXM',
  '12345678901234',
  '3.0.304.0 3.0.305.0 3.0.307.0',
  '3.0.304.0, 3.0.305.0, 3.0.307.0.',
  '1.0.2604081140 1.0.2602041627',
  'OS3.0.305.0 1.0.2604081140',
  '16 2026-03-01 3.0.305.0.WPBCNXM',
  'Android 16\n2026-03-01\n3.0.305.0',
  '2026-03-01 2026-04-01 2026.05.01',
  '3.0.305.0 2026-10-01 1.0.2604081140',
])('versions and dates that meet in a text are none: %j', (text) => {
  expect(holdsImei(text)).toBe(false)
  expect(withoutImei(text)).toBe(text)
})

test('the number is taken out, and what was written around it stays', () => {
  expect(withoutImei('Mine is ８６１２３４５６７８９０１２３, on 3.0.305.0')).toBe('Mine is …, on 3.0.305.0')
})

test.each([' ', '.', '-', '\n', '\u00a0. '])(
  'two digits with %j between them again and again cost by their length',
  async (joint) => {
    const cost = (bytes: number) => costOf(() => holdsImei(`1${joint.repeat(bytes / joint.length)}1`))
    const [once, whole] = [await cost(2_000), await cost(8_000)]
    expect(whole).toBeLessThan(10 * Math.max(once, 1))
  },
)
