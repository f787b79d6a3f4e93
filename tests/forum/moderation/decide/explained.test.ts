import { expect, test } from 'vitest'
import { Explained, WORDS_MAX } from '#app/forum/moderation/decide/explained.ts'

test('a rule, words and the version of a case are read; no rule is no rule', () => {
  expect(Explained.parse({ rule: 'spam', words: ' Please. ', case: 'c1', version: '3' })).toEqual({
    rule: 'spam',
    words: 'Please.',
    case: { id: 'c1', version: 3 },
  })
  expect(Explained.parse({ rule: '' })).toEqual({ rule: undefined, words: '', case: undefined })
})

test('neither a rule there is not nor one that only acts by itself can be chosen', () => {
  for (const rule of ['because', 'newcomer']) expect(Explained.safeParse({ rule }).success).toBe(false)
})

test('words have an end', () => {
  expect(Explained.safeParse({ words: 'x'.repeat(WORDS_MAX + 1) }).error?.issues[0]?.message).toBe(
    'moderation.wordsTooLong',
  )
})

test('a case is named with its version, or not at all; neither has no end', () => {
  expect(Explained.parse({ case: 'c1' }).case).toBeUndefined()
  expect(Explained.parse({ version: '3' }).case).toBeUndefined()
  expect(Explained.parse({ case: 'c'.repeat(40), version: '0' }).case).toMatchObject({ version: 0 })
  expect(Explained.parse({ words: ` ${'x'.repeat(WORDS_MAX)} `, version: '1000000' }).words).toHaveLength(
    WORDS_MAX,
  )
  const wrong = [{ case: 'c'.repeat(41) }, { version: '-1' }, { version: '1.5' }, { version: '1000001' }]
  for (const more of wrong) expect(Explained.safeParse(more).success).toBe(false)
})
