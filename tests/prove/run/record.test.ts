import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordOf } from './record.mjs'

const run = {
  commit: 'abc',
  changed: false,
  day: '2026-11-30T10:00:00Z',
  minutes: 1.25,
  words: [],
  figures: {},
}

test('a proof is on record with commit, day and figures', () => {
  const figures = {
    sends: 1000,
    ratio: 0.4567,
    nodes: [
      { node: '24.1.0', seconds: 30 },
      { node: 'a|b', note: 'slow' },
    ],
  }
  const page = recordOf('doubled', { ...run, words: ['--few'], figures })

  expect(page).toContain('`npm run prove -- doubled --few` succeeded on commit abc, 2026-11-30')
  expect(page).toContain('in 1.3 minutes')
  expect(page).toContain('| what | figure |\n| --- | --- |\n| sends | 1000 |\n| ratio | 0.46 |')
  expect(page).toContain(
    '## nodes\n\n| node | seconds | note |\n| --- | --- | --- |\n| 24.1.0 | 30 |  |\n| a\\|b |  | slow |',
  )
})

test('of changes that no commit has it is said so', () => {
  expect(recordOf('doubled', { ...run, changed: true })).toContain('not committed')
})

test('figures are a file or the last line, words are passed on, and a failure leaves no record', () => {
  const folder = mkdtempSync(join(process.env.DATA_DIR!, 'proofs-'))
  const suite = (name: string, code: string) => {
    const file = join(folder, `${name}.mjs`)
    writeFileSync(file, code)
    const script = `process.exit(await (await import(${JSON.stringify(runner)})).prove('${name}', ${JSON.stringify(file)}, ['two', '--fresh']))`
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    })
  }
  const record = (name: string) => readFileSync(join(folder, 'docs/proofs', `${name}.md`), 'utf8')
  mkdirSync(join(folder, 'node_modules/tsx'), { recursive: true })
  writeFileSync(join(folder, 'node_modules/tsx/package.json'), '{"main":"index.js"}')
  writeFileSync(join(folder, 'node_modules/tsx/index.js'), '')

  const last = suite(
    'last',
    'console.log("at work\\n" + JSON.stringify({ words: process.argv.slice(2).join() }))',
  )
  expect([last.status, record('last')]).toEqual([0, expect.stringContaining('| words | two |')])

  suite(
    'file',
    "import { writeFileSync } from 'node:fs'\nwriteFileSync(process.env.PROOF_FIGURES, '{\"done\":7}')",
  )
  expect(record('file')).toContain('| done | 7 |')

  expect(suite('telling', 'console.log("\\x1b[32m1,000 sent\\x1b[39m\\n1,000 made")').status).toBe(0)
  expect(record('telling')).toContain('```\n1,000 sent\n1,000 made\n```')

  expect(suite('failing', 'console.log("{}")\nprocess.exit(3)').status).toBe(3)
  expect(() => record('failing')).toThrow('ENOENT')
})

const runner = join(import.meta.dirname, 'prove.mjs')
