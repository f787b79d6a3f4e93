import { afterEach, expect, test, vi } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { limit } from '#app/platform/http/rate-limit.server.ts'

afterEach(() => {
  env.PACE = 'normal'
  vi.useRealTimers()
})

test('after so many times in so many seconds, one is told when to come again', async () => {
  const tries = limit(2, 60)

  expect([await tries('ann'), await tries('ann')]).toEqual([0, 0])
  expect(await tries('ann')).toBeGreaterThan(55)
  expect(await tries('ann')).toBeLessThanOrEqual(60)
})

test('each key is counted for itself', async () => {
  const tries = limit(1, 60)
  await tries('ann')

  expect(await tries('ben')).toBe(0)
})

test('each limit counts for itself', async () => {
  const [signIns, uploads] = [limit(1, 60), limit(1, 60)]
  await signIns('ann')

  expect(await uploads('ann')).toBe(0)
})

test('once the time is over, one may try again', async () => {
  vi.useFakeTimers()
  const tries = limit(1, 1)
  await tries('ann')
  expect(await tries('ann')).toBe(1)
  vi.advanceTimersByTime(1100)

  expect(await tries('ann')).toBe(0)
})

test('with an unlimited pace nothing is counted', async () => {
  env.PACE = 'unlimited'
  const tries = limit(1, 60)

  expect([await tries('ann'), await tries('ann')]).toEqual([0, 0])
})
