import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digest, keyedDigest, loadSecret, orderedJson } from '#app/platform/digest.server.ts'

const file = join(process.env.DATA_DIR!, 'secrets.json')

test('the first start makes a secret that only its owner can read', () => {
  const secret = loadSecret()

  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
})

test('the second start finds the same secret', () => {
  expect(loadSecret()).toBe(loadSecret())
  expect(readFileSync(file, 'utf8')).toContain(loadSecret())
})

test('another installation has another secret, and so other digests of an address', () => {
  const before = loadSecret()
  keyedDigest('203.0.113.7')
  rmSync(file)

  expect(loadSecret()).not.toBe(before)
  expect(keyedDigest('203.0.113.7')).not.toBe(digest('203.0.113.7'))
})

test('a digest is SHA-256 in hex', () => {
  expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('what is digested of an object is the same in whatever order its keys stand', () => {
  expect(orderedJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}')
  expect(orderedJson({ a: null, b: [{ d: 1 }] })).toBe(orderedJson({ b: [{ d: 1 }], a: null }))
})
