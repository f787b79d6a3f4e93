import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DAY, HOUR, MINUTE } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.server.ts'
import { recurring } from '#app/platform/jobs/recurring.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Work that is done when told so, and counts how often it began. */
function someWork() {
  const state = { begun: 0, end: () => {}, fail: () => {} }
  const work = () => {
    state.begun++
    return new Promise<void>((resolve, reject) => {
      state.end = resolve
      state.fail = () => reject(new Error('no room left'))
    })
  }
  return { state, work }
}

/** Without other servers, and so without a database. */
const here = async (_name: string, _every: number, work: () => Promise<unknown>) => {
  await work()
  return true
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

test('work begins a minute after the start, so that the first page comes first', async () => {
  const { state, work } = someWork()
  recurring('sweep', HOUR, work, { held: here }).start()
  await pass(MINUTE - 1)
  expect(state.begun).toBe(0)
  await pass(1)
  expect(state.begun).toBe(1)
})

test('what all others go by begins at once', async () => {
  const { state, work } = someWork()
  recurring('count', HOUR, work, { held: here, first: 0 }).start()
  await pass(0)
  expect(state.begun).toBe(1)
})

test('it comes round at its interval, and never while it is still at work', async () => {
  const { state, work } = someWork()
  recurring('sweep', HOUR, work, { held: here }).start()
  await pass(MINUTE)
  await pass(5 * HOUR)
  expect(state.begun).toBe(1)

  state.end()
  await pass(HOUR - 1)
  expect(state.begun).toBe(1)
  await pass(1)
  expect(state.begun).toBe(2)
})

test('work that fails is written to the log and comes round again', async () => {
  const { state, work } = someWork()
  env.NODE_ENV = 'production'
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  recurring('sweep', HOUR, work, { held: here }).start()
  await pass(MINUTE)
  state.fail()
  await pass(HOUR)
  env.NODE_ENV = 'test'
  expect(said.mock.calls).toEqual([[expect.stringMatching(/"sweep".*"no room left"/)]])
  said.mockRestore()
  expect(state.begun).toBe(2)
})

test('stopped, it does not begin any more', async () => {
  const { state, work } = someWork()
  const stop = recurring('sweep', HOUR, work, { held: here }).start()
  stop()
  await pass(5 * HOUR)
  expect(state.begun).toBe(0)
})

test('stopped at work, it ends what it does and does not come round again', async () => {
  const { state, work } = someWork()
  const stop = recurring('sweep', HOUR, work, { held: here }).start()
  await pass(MINUTE)
  stop()
  state.end()
  await pass(5 * HOUR)
  expect(state.begun).toBe(1)
})

test('what was not due, or could not be looked up, is looked at again long before its interval is over', async () => {
  const answers = [
    async () => false,
    async () => {
      throw new Unavailable(new Error('database is locked'))
    },
    here,
  ]
  const { state, work } = someWork()
  recurring('forget', DAY, work, { held: (...given) => answers.shift()!(...given) }).start()
  await pass(MINUTE)
  await pass(20 * MINUTE)
  expect(state.begun).toBe(1)
})

test('what comes round more often than that is looked at no sooner', async () => {
  let looks = 0
  const held = async () => ++looks < 0
  recurring('blink', 2 * MINUTE, async () => {}, { held }).start()
  await pass(MINUTE)
  await pass(2 * MINUTE)
  expect(looks).toBe(2)
})
