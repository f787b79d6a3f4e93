import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { installed as installedHere } from '../../prisma/start/install.mjs'
import { headers } from '../../prisma/start/npm.mjs'

let root: string
const lock = {
  '': { name: 'verso' },
  'node_modules/react': { version: '18.3.1' },
  'node_modules/vitest': { version: '4.1.11', dev: true },
  'node_modules/elsewhere': { version: '1.0.0', optional: true },
  'node_modules/better-sqlite3': { resolved: 'prisma/sqlite', link: true },
  'node_modules/better-sqlite3-11': { version: '11.10.0', optional: true },
  'node_modules/better-sqlite3-13': { version: '13.2.0', optional: true },
  'prisma/sqlite': { version: '11.10.0' },
}
const sqlite = {
  'node_modules/better-sqlite3': { resolved: 'prisma/sqlite', link: true },
  'node_modules/better-sqlite3-11': { version: '11.10.0' },
}
const installed = (clone: string) => installedHere(clone, 'better-sqlite3-11')

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

test('without the SQLite of this Node, or with an older way to it, nothing is complete', () => {
  found({ 'node_modules/react': { version: '18.3.1' } })
  expect(installed(root).complete).toBe(true)
  expect(installedHere(root, 'better-sqlite3-13').complete).toBe(false)

  found({
    'node_modules/react': { version: '18.3.1' },
    'node_modules/better-sqlite3': { version: '11.10.0' },
  })
  expect(installed(root).complete).toBe(false)
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

function found(given: Record<string, { version: string; dev?: boolean }>) {
  const packages = { ...sqlite, ...given }
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}
