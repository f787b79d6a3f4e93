import { expect, test } from 'vitest'
import { excerptOf } from '#app/forum/search/excerpt.ts'
import { termsOf } from '#app/forum/search/query.ts'
import { costOfFirst } from '#tests/support/ratio.ts'

const shown = (source: string, q: string) =>
  excerptOf(source, termsOf(q))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

test('the words asked for are marked as they were written', () => {
  expect(shown('Sur l’Écran arrière du 17Pro', 'ecran 17p')).toBe(
    'Sur l’[Écran] arrière du [17][Pro]'.replace('][', ''),
  )
  expect(shown('把取餐码放到背屏上', '取餐码')).toBe('把[取餐码]放到背屏上')
})

test('a whole word is not marked in the middle of a text where only the last may be unfinished', () => {
  expect(shown('pick up the pickup', 'pick up')).toBe('[pick] [up] the pickup')
})

test('a long text begins shortly before the first word found', () => {
  const text = shown(`${'word '.repeat(100)}needle ${'word '.repeat(100)}`, 'needle')
  expect(text).toMatch(/^… .{0,60}\[needle\].+ …$/)
})

test('markup is not shown', () => {
  expect(shown('## Do *this*\n- [a page](https://x.example) `code`', 'zebra')).toBe('Do this a page code')
})

test('a text without what was asked for begins at its beginning', () => {
  expect(shown('Something else', 'zebra')).toBe('Something else')
})

test('a text full of brackets costs no more than another', async () => {
  const plain = () => shown('a '.repeat(200_000), 'zebra')
  const brackets = () => shown('['.repeat(400_000), 'zebra')
  const cost = await costOfFirst({ plain, brackets }, { rounds: 5, warmUp: 1 })
  expect(cost.brackets).toBeLessThan(1)
})
