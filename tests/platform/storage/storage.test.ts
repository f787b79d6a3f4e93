import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { storage } from '#app/platform/storage/storage.server.ts'

const shelf = storage('shelf')
const text = async (key: string) => Buffer.from((await shelf.read(key)) ?? 'nothing').toString()

test('what was put is read, replaced and removed', async () => {
  expect(await text('ab/one/480.webp')).toBe('nothing')
  await shelf.put('ab/one/480.webp', Buffer.from('first'))
  await shelf.put('ab/one/480.webp', Buffer.from('second'))
  expect(await text('ab/one/480.webp')).toBe('second')
  await shelf.remove('ab/one/480.webp')
  await shelf.remove('ab/one/480.webp')
  expect(await text('ab/one/480.webp')).toBe('nothing')
})

test('a folder is listed, dated and removed whole, and its neighbours stay', async () => {
  expect(await shelf.list('cd')).toEqual([])
  expect(await shelf.changedAt('cd')).toBeNull()
  for (const key of ['cd/one/a', 'cd/one/b', 'cd/two/a']) await shelf.put(key, Buffer.from(key))
  expect((await shelf.list('cd')).sort()).toEqual(['one', 'two'])
  expect(await shelf.list()).toContain('cd')
  expect(await shelf.changedAt('cd/one')).toBeInstanceOf(Date)

  await shelf.removeAll('cd/one')
  expect(await shelf.list('cd')).toEqual(['two'])
  expect(await text('cd/two/a')).toBe('cd/two/a')
})

test('writers of one key never mix, and leave nothing half written', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000))
  await Promise.all(texts.map((each) => shelf.put('ef/both', Buffer.from(each))))
  expect(texts).toContain(await text('ef/both'))
  expect(readdirSync(join(env.DATA_DIR, 'shelf', 'ef'))).toEqual(['both'])
})

test('no key leads out of the storage', async () => {
  const keys = [
    '../secrets.json',
    'a/../../b',
    '/etc/passwd',
    'a//b',
    'a/',
    '',
    '.',
    'a/.b',
    'A',
    'a\\b',
    'a\0b',
    'a b',
    'a%2fb',
  ]
  for (const key of keys) {
    expect(() => shelf.read(key)).toThrow('Not a key')
    expect(() => shelf.removeAll(key)).toThrow('Not a key')
  }
})
