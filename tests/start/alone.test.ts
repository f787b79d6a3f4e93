import { spawnSync } from 'node:child_process'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ticks } from '#tests/support/ticks.ts'
import { alone } from '../../prisma/start/alone.mjs'

const lock = join(process.env.DATA_DIR!, 'locks', 'set-up.lock')

test('who comes second waits until the first is done', async () => {
  const order: string[] = []
  const work = (name: string) => async () => {
    order.push(`${name} begins`)
    await ticks()
    order.push(`${name} ends`)
  }

  await Promise.all([alone(lock, work('first')), alone(lock, work('second'))])

  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('work that fails lets the next one in', async () => {
  await expect(alone(lock, () => Promise.reject(new Error('out of disk')))).rejects.toThrow('out of disk')

  expect(existsSync(lock)).toBe(false)
})

test('a lock whose process was cut off holds nobody up', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lock, String(pid))

  expect(await alone(lock, async () => 'in')).toBe('in')
})

test('nor does one of yesterday, whoever has its number today', async () => {
  writeFileSync(lock, String(process.ppid))
  utimesSync(lock, 0, 0)

  expect(await alone(lock, async () => 'in')).toBe('in')
})
