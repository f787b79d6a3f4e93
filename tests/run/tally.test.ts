import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readPlaywright, readVitest } from './reports.mjs'
import { Tally } from './tally.mjs'

let lines: string[]

beforeEach(() => {
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line))
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

test('a run ends with one line of counts', () => {
  const tally = new Tally({ skippingAllowed: true })
  tally.pass('Types')
  tally.add('Tests', { passed: 3, failed: 0, skipped: [] }, { code: 0, said: '' })

  expect(tally.close()).toBe(0)
  expect(lines).toEqual(['4 passed, 0 failed, 0 skipped'])
})

test('what was skipped is said with its reason, and is no failure on a desk', () => {
  const tally = new Tally({ skippingAllowed: true })
  tally.skip('Browser tests', 'no Chromium was found')

  expect(tally.close()).toBe(0)
  expect(lines).toEqual(['Skipped: Browser tests: no Chromium was found', '0 passed, 0 failed, 1 skipped'])
})

test('in CI what was skipped has failed', () => {
  const tally = new Tally({ skippingAllowed: false })
  tally.add('Tests', { passed: 1, failed: 0, skipped: ['later'] }, { code: 0, said: '' })

  expect(tally.close()).toBe(1)
  expect(lines).toEqual(['1 passed, 1 failed, 0 skipped'])
})

test('a runner that ends badly has failed, though every test it reported passed', () => {
  const tally = new Tally({ skippingAllowed: true })
  tally.add('Tests', { passed: 3, failed: 0, skipped: [] }, { code: 1, said: 'a leak' })

  expect(tally.close()).toBe(1)
  expect(lines).toEqual(['3 passed, 1 failed, 0 skipped'])
})

test('of Vitest, a file that could not be read is a failure', () => {
  const ran = (status: string) => ({ status, fullName: status })
  const file = report({
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [ran('passed'), ran('failed'), ran('todo')] },
    ],
  })

  expect(readVitest(file)).toEqual({ passed: 1, failed: 2, skipped: ['todo'] })
})

test('of Playwright, what passed at a second attempt only has failed', () => {
  const spec = (status: string) => ({ title: status, tests: [{ status }] })
  const file = report({
    suites: [
      {
        specs: [spec('expected')],
        suites: [{ specs: [spec('flaky'), spec('unexpected'), spec('skipped')] }],
      },
    ],
  })

  expect(readPlaywright(file)).toEqual({ passed: 1, failed: 2, skipped: ['skipped'] })
})

test('without a report nothing was proved', () => {
  expect(readVitest('/nowhere.json')).toEqual({ passed: 0, failed: 0, skipped: [] })
  expect(readPlaywright('/nowhere.json')).toEqual({ passed: 0, failed: 0, skipped: [] })
})

function report(content: object) {
  const file = join(process.env.DATA_DIR!, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}
