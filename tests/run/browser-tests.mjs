import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPlaywright, tookInPlaywright } from './reports.mjs'

export async function browserTests(phases, tally, { files = [], twice = false } = {}) {
  const name = 'Journeys in a browser'
  const { findChromium } = await import('../e2e/chromium.mjs')
  const chromium = await findChromium()
  if (!chromium) return tally.skip(name, 'no Chromium was found: install one, or name it in CHROMIUM_PATH')

  const folder = mkdtempSync(join(tmpdir(), 'verso-report-'))
  const report = join(folder, 'playwright.json')
  const again = twice ? ['--repeat-each=2'] : []
  const words = [
    'test',
    '--config=tests/e2e/playwright.config.ts',
    '--reporter=list,json',
    ...again,
    ...files,
  ]
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: chromium }
  const run = await phases.run(name, 'node_modules/@playwright/test/cli.js', words, env)
  tally.add(name, readPlaywright(report), run)
  phases.took(tookInPlaywright(report))
  rmSync(folder, { recursive: true, force: true })
}
