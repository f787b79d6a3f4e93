import { expect, test } from 'vitest'
import { ownPath } from '#app/web/own-path.ts'

const elsewhere = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  'javascript:alert(1)',
  'evil.example',
  ' /tips',
]

test.each(['/', '/tips', '/threads/a-tip-0mhz?sort=new#reply-1', '/search?q=//背屏', '/members/ann'])(
  '%s is a path of ours',
  (path) => {
    expect(ownPath(path)).toBe(path)
  },
)

test.each([...elsewhere, '', null, undefined])('%j leads home, not away', (wanted) => {
  expect(ownPath(wanted)).toBe('/')
})
