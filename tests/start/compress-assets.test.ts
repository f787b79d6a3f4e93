import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { runNode } from '../../prisma/start/run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'verso-assets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('scripts and styles lie compressed beside themselves, photos do not; a folder that is not there is said', async () => {
  const script = 'export const clock = 1\n'.repeat(100)
  for (const name of ['a.js', 'b.css', 'c.avif']) writeFileSync(join(folder, name), script)
  const { code } = await runNode('prisma/start/compress-assets.mjs', [folder], {})
  expect([code, readdirSync(folder)]).toEqual([0, ['a.js', 'a.js.br', 'b.css', 'b.css.br', 'c.avif']])
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.js.br'))).toString()).toBe(script)
  const missing = await runNode('prisma/start/compress-assets.mjs', [join(folder, 'none')], {})
  expect([missing.code, missing.said]).toEqual([1, expect.stringContaining('ENOENT')])
})
