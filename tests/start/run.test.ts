import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { longStep, step } from '../../prisma/start/run.mjs'

const said: string[] = []
const lasting = (seconds: number) => () =>
  new Promise<string>((resolve) => setTimeout(resolve, seconds * 1000, 'done'))

const terminal = process.stdout.isTTY

beforeEach(() => {
  Object.defineProperty(process.stdout, 'isTTY', { value: false, configurable: true })
  vi.useFakeTimers()
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line))
})
afterEach(() => {
  Object.defineProperty(process.stdout, 'isTTY', { value: terminal, configurable: true })
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

test('what can be counted says every ten seconds how far it has come', async () => {
  let arrived = 0
  const stepping = step('Installing packages', lasting(24), () => `${++arrived} of 3 packages`)
  await vi.runAllTimersAsync()
  await stepping
  expect(said).toEqual([
    'Installing packages …',
    '  … 1 of 3 packages after 10 s',
    '  … 2 of 3 packages after 20 s',
    '  done in 24.0 s',
  ])
})

test('on a terminal the count moves on in its place, and leaves no line behind', async () => {
  Object.defineProperty(process.stdout, 'isTTY', { value: true, configurable: true })
  const written: unknown[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(written.push(text)))
  const stepping = step('Installing packages', lasting(2.5), () => 'two of three')
  await vi.runAllTimersAsync()
  await stepping
  expect(written).toEqual([
    '\r  … two of three after 1 s\x1b[K',
    '\r  … two of three after 2 s\x1b[K',
    '\r\x1b[K',
  ])
  expect(said).toEqual(['Installing packages …', '  done in 2.5 s'])
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
