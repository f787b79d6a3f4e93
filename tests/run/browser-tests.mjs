import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode, step } from '../../prisma/start/run.mjs'
import { readPlaywright } from './reports.mjs'

export async function browserTests(tally) {
  const name = 'Browser tests'
  const { findChromium } = await import('../e2e/chromium.mjs')
  const chromium = await findChromium()
  if (!chromium) return tally.skip(name, 'no Chromium was found: install one, or name it in CHROMIUM_PATH')

  const folder = mkdtempSync(join(tmpdir(), 'verso-report-'))
  const report = join(folder, 'playwright.json')
  const words = ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json']
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: chromium }
  const run = await step(name, () => runNode('node_modules/@playwright/test/cli.js', words, env))
  tally.add(name, readPlaywright(report), run)
  rmSync(folder, { recursive: true, force: true })
}
