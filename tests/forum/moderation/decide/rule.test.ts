import { expect, test } from 'vitest'
import { isRule, laws, rules, triggers } from '#app/forum/moderation/decide/rule.ts'

test('a decision rests on a rule of the house, a law, or a rule that acts by itself, and on nothing else', () => {
  for (const rule of [...rules, ...laws, ...triggers]) expect(isRule(rule)).toBe(true)
  for (const other of ['', 'because', 'toString', undefined, null, ['spam']])
    expect(isRule(other)).toBe(false)
})
