import { expect, test } from 'vitest'
import { giveWay, somebodyAsks } from '#app/platform/jobs/give-way.ts'
import { ticks } from '#tests/support/ticks.ts'

/** Whether it is over by now, and a word for when it will be. */
function watched(waiting: Promise<void>) {
  const seen = { over: false, end: waiting }
  waiting.then(() => {
    seen.over = true
  })
  return seen
}

test('work goes on at once while nobody waits for an answer', async () => {
  const work = watched(giveWay(Number.POSITIVE_INFINITY))
  await ticks()
  expect(work.over).toBe(true)
})

test('work waits until everybody has their answer, told once or twice', async () => {
  const [first, second] = [somebodyAsks(), somebodyAsks()]
  const work = watched(giveWay(Number.POSITIVE_INFINITY))
  first()
  first()
  await ticks(50)
  expect(work.over).toBe(false)
  second()
  await work.end
})

test('where the questions never end, work goes on all the same', async () => {
  const answered = somebodyAsks()
  await giveWay(30)
  answered()
})
