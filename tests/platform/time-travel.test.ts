import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DAY, now } from '#app/platform/clock.ts'
import { asOf } from '#app/platform/time-travel.ts'

const today = new Date('2026-11-30T12:00:00Z')
const moment = new Date('2026-01-02T03:04:05Z')

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: today }))
afterEach(() => void vi.useRealTimers())

test('work is done as if it were another time, and then it is today again', async () => {
  expect(await asOf(moment, async () => now())).toEqual(moment)
  expect(now()).toEqual(today)
})

test('a journey within a journey comes back to the one it left', async () => {
  const later = new Date(+moment + 3 * DAY)
  await asOf(moment, async () => {
    expect(await asOf(later, async () => now())).toEqual(later)
    expect(now()).toEqual(moment)
  })
  expect(now()).toEqual(today)
})

test('work that fails comes back to today too', async () => {
  const failing = asOf(moment, async () => {
    throw new Error('lost in time')
  })
  await expect(failing).rejects.toThrow('lost in time')
  expect(now()).toEqual(today)
})

test('time passes on the journey', async () => {
  const ended = await asOf(moment, async () => {
    vi.setSystemTime(+today + 20)
    return now()
  })
  expect(+ended - +moment).toBe(20)
})
