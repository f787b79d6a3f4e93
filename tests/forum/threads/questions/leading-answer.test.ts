import { expect, test } from 'vitest'
import { leadingAnswer } from '#app/forum/threads/questions/leading-answer.ts'

const answer = (id: string, score = 0, confirmations = 0, accepted = false) => ({
  id,
  score,
  confirmations,
  accepted,
})

test('of no answers none leads, and of unconfirmed ones the accepted', () => {
  expect(leadingAnswer([])).toBeNull()
  expect(leadingAnswer([answer('a'), answer('b')])).toBeNull()
  expect(leadingAnswer([answer('a'), answer('b', 0, 0, true)])?.id).toBe('b')
})

test('what works for two owners leads before what helped the asker', () => {
  const accepted = answer('a', 0.5, 1, true)
  expect(leadingAnswer([accepted, answer('b', 1, 2)])?.id).toBe('b')
  expect(leadingAnswer([accepted, answer('b', 1, 1)])?.id, 'one owner is not enough').toBe('a')
})

test('the accepted answer stays first where it works as well', () => {
  expect(leadingAnswer([answer('a', 2, 2, true), answer('b', 2, 4)])?.id).toBe('a')
})

test('what more owners found broken than working does not lead', () => {
  expect(leadingAnswer([answer('a', -1, 2)])).toBeNull()
  expect(leadingAnswer([answer('a', 0, 0, true), answer('b', -1, 2)])?.id).toBe('a')
})

test('the best confirmed leads; of equals the one more owners confirmed', () => {
  expect(leadingAnswer([answer('a', 1, 2), answer('b', 3, 3)])?.id).toBe('b')
  expect(leadingAnswer([answer('a', 1, 2), answer('b', 1, 5)])?.id).toBe('b')
})

test('what as many found broken as working does not lead, and of equals in all it is the one that was first', () => {
  expect(leadingAnswer([answer('a', 0, 2)])).toBeNull()
  const equal = ['a', 'b', 'c'].map((id) => answer(id, 1, 2))
  for (const answers of [equal, [...equal].reverse()]) expect(leadingAnswer(answers)?.id).toBe('a')
})
