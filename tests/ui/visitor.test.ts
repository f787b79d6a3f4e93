import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DAY, now } from '#app/platform/clock.ts'

const script = readFileSync(new URL('../../app/ui/visitor.js', import.meta.url), 'utf8')

/** What is left of what a browser kept once a page has come to whoever is signed in. */
function leftAfter(kept: Record<string, string>, member = 'ben') {
  const own = (name: string, value: unknown) => Object.defineProperty(kept, name, { value })
  own('getItem', (key: string) => kept[key] ?? null)
  own('setItem', (key: string, value: string) => {
    kept[key] = value
  })
  own('removeItem', (key: string) => void delete kept[key])
  const nothing = () => {}
  const documentElement = { dataset: { member, hydrates: '' } }
  const document = { documentElement, cookie: '', querySelectorAll: () => [], addEventListener: nothing }
  new Function('document', 'localStorage', 'addEventListener', script)(document, kept, nothing)
  return Object.keys(kept).sort()
}

const copy = (age: number) => JSON.stringify({ text: 'Typed', before: '', at: +now() - age })

test('a copy nobody came back to for two weeks is gone, and so is a damaged one, whoever’s it was', () => {
  const kept = {
    'verso-kept:ann:tip-:fresh': copy(13 * DAY),
    'verso-kept:ann:tip-:old': copy(15 * DAY),
    'verso-kept:ben:tip-:old': copy(15 * DAY),
    'verso-kept:ann:tip-:cut': '{"text":',
    'verso-kept:ann:tip-:none': 'null',
    'verso-kept:ann:tip-:ageless': JSON.stringify({ text: 'Typed', before: '' }),
    theme: 'dark',
  }
  expect(leftAfter(kept)).toEqual(['theme', 'verso-kept:ann:tip-:fresh', 'verso-member'])
})
