import { expect, test } from 'vitest'
import { edited, partsDone, valuesFrom } from '#app/forum/threads/tips/tip-values.ts'
import { tipForm } from '#tests/support/writing.ts'

const named = (...names: string[]) => valuesFrom({ ...tipForm, steps: names.map((text) => ({ text })) })
const after = (command: string, values = named('a', 'b', 'c')) => {
  const { values: next, step } = edited(values, command)
  return `${next.steps.map(({ text }) => text || '_').join('')} at ${step}`
}

test.each([
  ['add', 'abc_ at 3'],
  ['remove:0', 'bc at 0'],
  ['remove:2', 'ab at 1'],
  ['up:2', 'acb at 1'],
  ['up:0', 'abc at 0'],
  ['down:0', 'bac at 1'],
  ['down:2', 'abc at 2'],
])('%s makes of three steps %s', (command, steps) => {
  expect(after(command)).toBe(steps)
})

test.each([
  'up:9',
  'down:9',
  'remove:9',
  'remove:-1',
  'remove:x',
  'up:x',
  'up:1.5',
  'down:-1',
  'down:0.5',
  'no-photo:9',
  'no-photo:x',
  'explode:1',
  'up',
  'remove',
  '',
])('%j, which no button says, changes no step', (command) => {
  expect(after(command)).toMatch(/^abc at [0-2]$/)
})

test('the last step is emptied, never gone, and a twenty-first is not added', () => {
  expect(after('remove:0', named('a'))).toBe('_ at 0')
  const full = named(...'abcdefghijklmnopqrst')
  expect(edited(full, 'add').values.steps).toHaveLength(20)
})

test('a photo is taken away with its description, the words stay', () => {
  const values = valuesFrom({ steps: [{ text: 'Look', caution: 'Hot', photo: 'p1', alt: 'A' }] })
  expect(edited(values, 'no-photo:0').values.steps).toEqual([
    { text: 'Look', caution: 'Hot', photo: '', alt: '' },
  ])
})

test('everything else that was typed is kept, and the given values are not touched', () => {
  const values = named('a', 'b')
  const { values: next } = edited(values, 'up:1')
  expect({ ...next, steps: [] }).toEqual({ ...values, steps: [] })
  expect(values.steps.map(({ text }) => text)).toEqual(['a', 'b'])
})

test('whatever a draft holds becomes a form', () => {
  const blank = { text: '', caution: '', photo: '', alt: '' }
  expect(valuesFrom({})).toMatchObject({ title: '', phones: [], tags: '', steps: [blank] })
  const odd = { title: 5, phones: 'tiny-one', tags: ['a', 'b'], steps: [null, { text: 7 }, 'x'], minutes: {} }
  expect(valuesFrom(odd)).toMatchObject({
    title: '5',
    phones: ['tiny-one'],
    tags: 'a, b',
    steps: [blank, { ...blank, text: '7' }, blank],
    minutes: '',
  })
  expect(valuesFrom({ steps: Array(50).fill({}) }).steps).toHaveLength(20)
})

test('seven parts make a tip', () => {
  expect(partsDone(valuesFrom({}))).toEqual({ done: 0, of: 7 })
  const full = valuesFrom(tipForm)
  expect(partsDone(full)).toEqual({ done: 7, of: 7 })
  expect(partsDone({ ...full, access: 'ROOT' }).done).toBe(6)
  expect(partsDone({ ...full, uses: [], tags: 'selfie' }).done).toBe(7)
  expect(partsDone({ ...full, title: '  x  ' }).done).toBe(6)
})
