import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DAY, now } from '#app/platform/clock.ts'
import { copiesOf, forgetOldCopies, nextCopyOf } from '#app/platform/db/backups.server.ts'
import { anEmptyPlace } from '#tests/support/places.ts'

let file: string
let folder: string

beforeEach(async () => {
  file = (await anEmptyPlace()).place
  folder = join(dirname(file), 'backups')
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => void vi.useRealTimers())

function pass(milliseconds: number) {
  vi.setSystemTime(Date.now() + milliseconds)
}

function aCopy() {
  const path = nextCopyOf(file)
  writeFileSync(path, 'a copy')
  pass(DAY)
  return path
}

test('of the copies made before migrations the last three stay', () => {
  const copies = [aCopy(), aCopy(), aCopy(), aCopy(), aCopy()]
  expect(forgetOldCopies(file)).toBe(2)
  expect(copiesOf(file).map(({ path }) => path)).toEqual(copies.slice(2).reverse())
})

test('no copy is older than thirty days, and each says when it was made', () => {
  const begun = +now()
  aCopy()
  expect(+copiesOf(file)[0]!.madeAt).toBe(begun)
  pass(29 * DAY)
  expect(forgetOldCopies(file)).toBe(0)
  pass(1)
  expect(forgetOldCopies(file)).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

test('what somebody else put there stays', () => {
  const others = ['forum-by-hand.db', 'other-20200101000000000.db', 'forum-20200101000000000.db.zip']
  mkdirSync(folder)
  for (const name of others) writeFileSync(join(folder, name), 'mine')
  expect(forgetOldCopies(file)).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(others.sort())
})

test('a forum that was never copied has no copies', () => {
  expect(copiesOf(file)).toEqual([])
})
