import { expect, test } from 'vitest'
import { DAY, now } from '#app/platform/clock.ts'
import { asOf } from '#app/platform/time-travel.ts'

const moment = new Date('2026-01-02T03:04:05Z')
const near = (one: Date, other: Date) => expect(Math.abs(+one - +other)).toBeLessThan(1000)

test('work is done as if it were another time, and then it is today again', async () => {
  near(await asOf(moment, async () => now()), moment)
  near(now(), new Date())
})

test('a journey within a journey comes back to the one it left', async () => {
  const later = new Date(+moment + 3 * DAY)
  await asOf(moment, async () => {
    near(await asOf(later, async () => now()), later)
    near(now(), moment)
  })
  near(now(), new Date())
})

test('work that fails comes back to today too', async () => {
  const failing = asOf(moment, async () => {
    throw new Error('lost in time')
  })
  await expect(failing).rejects.toThrow('lost in time')
  near(now(), new Date())
})

test('time passes on the journey', async () => {
  const [began, ended] = await asOf(moment, async () => {
    const first = now()
    await new Promise((resolve) => setTimeout(resolve, 20))
    return [first, now()]
  })
  expect(+ended! - +began!).toBeGreaterThanOrEqual(19)
})
