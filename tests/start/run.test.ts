import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { longStep, step } from '../../prisma/start/run.mjs'

const said: string[] = []
const lasting = (seconds: number) => () =>
  new Promise<string>((resolve) => setTimeout(resolve, seconds * 1000, 'done'))

beforeEach(() => {
  vi.useFakeTimers()
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a step is named when it begins, and says every ten seconds that it goes on', async () => {
  const stepping = step('Building the forum', lasting(24))
  expect(said).toEqual(['Building the forum …'])
  await vi.runAllTimersAsync()
  expect(await stepping).toBe('done')
  expect(said.slice(1)).toEqual([
    '  … still at it after 10 s',
    '  … still at it after 20 s',
    '  done in 24.0 s',
  ])
})

test('what mostly takes no time is named only where it takes some', async () => {
  const quick = longStep('Making the data ready', lasting(4))
  await vi.runAllTimersAsync()
  expect([await quick, said]).toEqual(['done', []])

  const slow = longStep('Making the data ready', lasting(12))
  await vi.runAllTimersAsync()
  expect([await slow, said]).toEqual([
    'done',
    ['Making the data ready …', '  … still at it after 10 s', '  done in 12.0 s'],
  ])
})

test('a step that fails says no more', async () => {
  const failing = longStep('Making the data ready', () => Promise.reject(new Error('No room.')))
  await expect(failing).rejects.toThrow('No room.')
  await vi.runAllTimersAsync()
  expect(said).toEqual([])
})
