import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ticks } from '#tests/support/ticks.ts'
import { fingerprint, isDone, once } from '../../prisma/start/fingerprint.mjs'

let folder: string
let marker: string

beforeEach(() => {
  folder = mkdtempSync(join(process.env.DATA_DIR!, 'sources-'))
  marker = join(folder, '..', 'markers', 'done')
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep/page.tsx'), 'one')
})

test('a checkout that only touches files changes nothing', () => {
  const before = fingerprint([folder])
  utimesSync(join(folder, 'deep/page.tsx'), 0, 0)

  expect(fingerprint([folder])).toBe(before)
})

test('a word changed, a file added, renamed or taken away is a change', () => {
  const prints = new Set([fingerprint([folder])])
  const look = () => prints.add(fingerprint([folder]))

  writeFileSync(join(folder, 'deep/page.tsx'), 'two')
  look()
  writeFileSync(join(folder, 'new.ts'), '')
  look()
  rmSync(join(folder, 'new.ts'))
  writeFileSync(join(folder, 'renamed.ts'), '')
  look()
  rmSync(join(folder, 'deep'), { recursive: true })
  look()

  expect(prints.size).toBe(5)
})

test('what is generated, and what does not exist, counts for nothing', () => {
  const before = fingerprint([folder])
  mkdirSync(join(folder, 'generated'))
  writeFileSync(join(folder, 'generated/client.ts'), '')

  expect(fingerprint([folder, join(folder, 'nowhere')])).toBe(before)
})

test('work is done when it ended well for these very sources', async () => {
  await once(marker, 'one', async () => {})

  expect([isDone(marker, 'one'), isDone(marker, 'two')]).toEqual([true, false])
})

test('what two want at once is done once', async () => {
  let times = 0
  const work = async () => {
    times++
    await ticks()
  }

  await Promise.all([once(marker, 'both', work), once(marker, 'both', work)])

  expect(times).toBe(1)
})

test('work that broke off is not done, though it was before', async () => {
  await once(marker, 'one', async () => {})
  const failing = once(marker, 'two', () => Promise.reject(new Error('out of disk')))

  await expect(failing).rejects.toThrow('out of disk')
  expect(existsSync(marker)).toBe(false)
})
