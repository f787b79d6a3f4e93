import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../prisma/start/cache-folder.mjs'
import { copied, missingTools, whichSqlite, withoutTools } from '../../prisma/start/sqlite.mjs'

const on = (platform: string, arch: string, node: string) => ({ platform, arch, versions: { node } }) as never

test.each([
  ['linux', 'x64', '22.0.0', 'better-sqlite3-13'],
  ['darwin', 'arm64', '24.1.0', 'better-sqlite3-13'],
  ['win32', 'x64', '26.12.1', 'better-sqlite3-13'],
  ['linux', 'x64', '100.0.0', 'better-sqlite3-13'],
  ['linux', 'x64', '20.20.2', 'better-sqlite3-11'],
  ['linux', 'x64', '21.7.3', 'better-sqlite3-11'],
  ['linux', 'riscv64', '24.1.0', 'better-sqlite3-11'],
  ['freebsd', 'x64', '24.1.0', 'better-sqlite3-11'],
])('on %s %s with Node %s SQLite is %s', (platform, arch, node, name) => {
  expect(whichSqlite(on(platform, arch, node))).toBe(name)
})

test('both versions the lock file names are those the forum chooses between', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(dependencies['better-sqlite3']).toBe('file:prisma/sqlite')
  const chosen = ['20.20.2', '22.0.0'].map((node) => whichSqlite(on('linux', 'x64', node)))
  expect(Object.keys(optionalDependencies)).toEqual(chosen)
})

test('the lock file names no registry and no package runs a script of its own when it is installed', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const resolved = Object.values(packages as Record<string, { resolved?: string }>).map((one) => one.resolved)
  expect(resolved.filter(Boolean)).toEqual(['prisma/sqlite'])
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true')
})

test('what was compiled is kept whole, or not at all', () => {
  const folder = mkdtempSync(join(process.env.DATA_DIR!, 'cache-'))
  writeFileSync(join(folder, 'binary'), 'compiled')

  expect(copied(join(folder, 'binary'), join(folder, 'kept/sqlite.node'))).toBe(true)
  expect(readFileSync(join(folder, 'kept/sqlite.node'), 'utf8')).toBe('compiled')
  expect(copied(join(folder, 'nothing'), join(folder, 'kept/sqlite.node'))).toBe(false)
  expect(copied(join(folder, 'binary'), join(folder, 'binary/below/a/file'))).toBe(false)
  expect(readdirSync(join(folder, 'kept'))).toEqual(['sqlite.node'])
  expect(existsSync(join(folder, 'binary'))).toBe(true)
})

test('it is kept where this system keeps such things for its user', () => {
  const folder = (platform: string, env = {}) => cacheFolder({ platform, env } as never, '/home/mei')
  expect(folder('linux')).toBe('/home/mei/.cache/verso')
  expect(folder('linux', { XDG_CACHE_HOME: '/cache' })).toBe('/cache/verso')
  expect(folder('darwin')).toBe('/home/mei/Library/Caches/verso')
  expect(folder('win32', { LOCALAPPDATA: '/local' })).toBe('/local/verso')
})

test('only tools that were looked for and do not run are named as missing', () => {
  const nowhere = mkdtempSync(join(process.env.DATA_DIR!, 'path-'))
  expect(missingTools(nowhere)).toEqual(['python3', 'make', 'g++'])
  expect(withoutTools(['make'], on('linux', 'x64', '20.20.2'))).toMatch(
    / make cannot be run.* take Node 22 or newer/,
  )
  expect(withoutTools(['make'], on('linux', 'riscv64', '24.1.0'))).not.toContain('Node 22')
})
