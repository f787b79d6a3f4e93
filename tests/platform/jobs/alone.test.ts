import { afterEach, expect, test } from 'vitest'
import { advance, HOUR, MINUTE } from '#app/platform/clock.ts'
import { alone } from '#app/platform/jobs/alone.server.ts'
import { db } from '#tests/support/database.ts'

let passed = 0
afterEach(() => {
  advance(-passed)
  passed = 0
})

function pass(milliseconds: number) {
  advance(milliseconds)
  passed += milliseconds
}

const nothing = async () => {}

test('of several servers that begin at once, one does what comes round', async () => {
  let at = 0
  const servers = Array.from({ length: 5 }, () => alone('sweep', HOUR, async () => at++))
  expect((await Promise.all(servers)).filter(Boolean)).toEqual([true])
  expect(at).toBe(1)
})

test('it comes round at its interval, whichever server is there', async () => {
  expect(await alone('sweep', HOUR, nothing)).toBe(true)
  expect(await alone('sweep', HOUR, nothing)).toBe(false)
  expect(await alone('remind', HOUR, nothing)).toBe(true)
  pass(HOUR)
  expect(await alone('sweep', HOUR, nothing)).toBe(true)
})

test('what failed is done by whoever comes next', async () => {
  const failing = alone('sweep', HOUR, async () => {
    throw new Error('no room left')
  })
  await expect(failing).rejects.toThrow('no room left')
  expect(await alone('sweep', HOUR, nothing)).toBe(true)
})

test('a server that died leaves it to the others ten minutes later', async () => {
  await alone('sweep', HOUR, async () => {
    const died = await db.job.findFirstOrThrow()
    pass(9 * MINUTE)
    expect(await alone('sweep', HOUR, nothing), 'not yet').toBe(false)
    pass(2 * MINUTE)
    expect(await alone('sweep', HOUR, nothing)).toBe(true)
    expect((await db.job.findFirstOrThrow()).id).toBe(died.id)
  })
})
