import { expect, test } from 'vitest'
import { publicUrl } from '#app/platform/env.server.ts'
import { whose } from '#app/platform/http/turned-away.server.ts'

test.each([publicUrl.host, publicUrl.host.toUpperCase()])('%s is ours', (host) => {
  expect(whose(host)).toBe('ours')
})

test.each(['127.0.0.1', '127.0.0.1:3000', '[::1]:3000', 'localhost', 'localhost:3001'])(
  '%s is this machine’s',
  (host) => {
    expect(whose(host)).toBe('this machine’s')
  },
)

test.each([
  undefined,
  '',
  'verso.example',
  'localhost:3000/sign-up?',
  'localhost:3000#',
  'a@localhost:3000',
  'localhost:99999',
  'localhost:3000, localhost:3000',
  '[::1',
  '..',
  '%6cocalhost:3000',
])('%s is nobody’s', (host) => {
  expect(whose(host)).toBe('nobody’s')
})
