import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { headers, installed } from '../../prisma/start/install.mjs'

let root: string
const lock = {
  '': { name: 'verso' },
  'node_modules/react': { version: '18.3.1' },
  'node_modules/vitest': { version: '4.1.11', dev: true },
  'node_modules/elsewhere': { version: '1.0.0', optional: true },
}

beforeEach(() => {
  root = mkdtempSync(join(process.env.DATA_DIR!, 'clone-'))
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }))
})
afterEach(() => vi.unstubAllEnvs())

test('a fresh clone has nothing', () => {
  expect(installed(root)).toEqual({ tools: false, complete: false })
})

test("an install without developers' tools is complete without them", () => {
  found({ 'node_modules/react': { version: '18.3.1' } })

  expect(installed(root)).toEqual({ tools: false, complete: true })
})

test("where developers' tools lie, they are seen, so that no start takes them away", () => {
  found({
    'node_modules/react': { version: '18.3.1' },
    'node_modules/vitest': { version: '4.1.11', dev: true },
  })

  expect(installed(root)).toEqual({ tools: true, complete: true })
})

test('another version than the lock file says is not complete', () => {
  found({ 'node_modules/react': { version: '18.3.0' } })

  expect(installed(root)).toEqual({ tools: false, complete: false })
})

test("Node's own headers are used where it brought them, unless the operator named others", () => {
  mkdirSync(join(root, 'bin'))
  mkdirSync(join(root, 'include/node'), { recursive: true })
  writeFileSync(join(root, 'bin/node'), '')
  vi.stubEnv('npm_config_nodedir', '')
  expect(headers(join(root, 'bin/node'))).toEqual({})

  writeFileSync(join(root, 'include/node/node.h'), '')
  expect(headers(join(root, 'bin/node'))).toEqual({ npm_config_nodedir: root })

  vi.stubEnv('npm_config_nodedir', '/elsewhere')
  expect(headers(join(root, 'bin/node'))).toEqual({})
})

function found(packages: Record<string, { version: string; dev?: boolean }>) {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}
