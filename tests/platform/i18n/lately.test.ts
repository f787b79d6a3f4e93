import { expect, test, vi } from 'vitest'
import { lately } from '#app/platform/i18n/lately.ts'

test('what was said lately is not worked out again', () => {
  const kept = lately()
  const say = vi.fn(() => '')
  expect([kept('a', say), kept('a', say)]).toEqual(['', ''])
  expect(say).toHaveBeenCalledTimes(1)
  expect(kept('b', () => 'else')).toBe('else')
})

test('it forgets rather than grow without end', () => {
  const kept = lately()
  const say = vi.fn(() => 'said')
  kept('first', say)
  for (let at = 0; at < 2000; at++) kept(`${at}`, () => 'other')
  expect([kept('first', say), say.mock.calls.length]).toEqual(['said', 2])
})
