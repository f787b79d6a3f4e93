import { expect, test } from 'vitest'
import { arrival, hasArrived } from '#app/forum/posts/arrived.ts'

const reply = { text: 'It works on mine, too.' }

test('a text has arrived where this very text is among what was sent since', () => {
  const before = arrival('first', { text: 'Sent before.' })
  expect(hasArrived(reply, before, [arrival('second', reply), before])).toBe(true)
  expect(hasArrived(reply, before, [arrival('second', { text: 'Somebody else’s.' }), before])).toBe(false)
  expect(hasArrived(reply, before, [before])).toBe(false)
  expect(hasArrived(reply, '', [])).toBe(false)
  expect(hasArrived(reply, '', [arrival('first', reply)])).toBe(true)
})

test('whoever says the same twice means it', () => {
  const before = arrival('first', reply)
  expect(hasArrived(reply, before, [before])).toBe(false)
  expect(hasArrived(reply, before, [arrival('second', reply), before])).toBe(true)
})

test('what is said elsewhere in a text of the same title is another text', () => {
  const tip = {
    title: 'A clock on the back',
    promise: 'Shows the time.',
    steps: [{ text: 'Open the settings.' }],
  }
  const others = [
    { ...tip, promise: 'Shows the date.' },
    { ...tip, steps: [{ text: 'Close the settings.' }] },
    { ...tip, steps: [...tip.steps, { text: 'And wait.' }] },
    { ...tip, undo: 'Take it off again.' },
  ]
  expect(
    hasArrived(
      tip,
      '',
      others.map((other, at) => arrival(String(at), other)),
    ),
  ).toBe(false)
  expect(hasArrived({ ...tip, undo: '', pros: null }, '', [arrival('same', tip)])).toBe(true)
})
