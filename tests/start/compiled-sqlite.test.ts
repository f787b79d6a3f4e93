import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, test } from 'vitest'

/** A clone whose SQLite loads when its binary says "good", and whose script makes one. */
let clone: string
const MINUTES = 60_000
const binary = 'node_modules/better-sqlite3-11/build/Release/better_sqlite3.node'

beforeEach(() => {
  clone = mkdtempSync(join(process.env.DATA_DIR!, 'clone-'))
  write('node_modules/better-sqlite3/index.js', loading)
  write('node_modules/better-sqlite3-11/package.json', JSON.stringify(aPackage))
  write('node_modules/better-sqlite3-11/compile.js', compiling('good'))
})

test(
  'SQLite that does not load is compiled once, and the next clone takes what was kept',
  () => {
    expect(ready()).toEqual({ status: 0, compiled: true, error: '' })
    expect(ready()).toEqual({ status: 0, compiled: false, error: '' })
    expect(readdirSync(join(clone, 'cache/verso'))).toEqual([
      `better-sqlite3-11.10.0-node-${process.versions.modules}-${process.platform}-riscv64.node`,
    ])

    rmSync(join(clone, binary))
    expect(ready()).toEqual({ status: 0, compiled: false, error: '' })
  },
  3 * MINUTES,
)

test(
  'what was kept and no longer loads is compiled anew',
  () => {
    ready()
    for (const file of readdirSync(join(clone, 'cache/verso'))) write(`cache/verso/${file}`, 'broken')
    rmSync(join(clone, binary))

    expect(ready()).toEqual({ status: 0, compiled: true, error: '' })
    rmSync(join(clone, binary))
    expect(ready().compiled).toBe(false)
  },
  3 * MINUTES,
)

test(
  'where compiling fails with every tool there, no tool is blamed and what it said is shown',
  () => {
    write(
      'node_modules/better-sqlite3-11/compile.js',
      'console.error("cc1plus: out of memory"); process.exit(1)',
    )

    for (const tool of ['python3', 'make', 'g++']) write(`bin/${tool}`, '#!/bin/sh\n')
    const { status, error } = ready()
    expect(status).toBe(1)
    expect(error).toContain('cc1plus: out of memory')
    expect(error).not.toContain('apt-get')
  },
  3 * MINUTES,
)

test(
  'what was compiled and does not load all the same is not kept',
  () => {
    write('node_modules/better-sqlite3-11/compile.js', compiling('broken'))

    expect(ready()).toMatchObject({
      status: 1,
      error: expect.stringContaining(
        'SQLite was compiled and does not load on this machine: The binary is broken',
      ),
    })
    expect(() => readdirSync(join(clone, 'cache'))).toThrow('ENOENT')
  },
  3 * MINUTES,
)

const aPackage = { name: 'better-sqlite3', version: '11.10.0', scripts: { install: 'node compile.js' } }
const loading = `
  const { existsSync, readFileSync } = require('node:fs')
  if (!existsSync('${binary}')) throw new Error('\\nCould not locate the bindings file. Tried:\\n → here')
  if (readFileSync('${binary}', 'utf8') !== 'good') throw new Error('The binary is broken')
  module.exports = class {}`
const compiling = (word: string) => `
  const { mkdirSync, writeFileSync } = require('node:fs')
  mkdirSync('build/Release', { recursive: true })
  writeFileSync('build/Release/better_sqlite3.node', '${word}')`

/** As on a machine that no binary was made for, whichever Node runs the tests and whatever its compiler. */
function ready() {
  const { sqlite, sentence } = { sqlite: started('sqlite.mjs'), sentence: started('sentence.mjs') }
  const script = `
    Object.defineProperty(process, 'arch', { value: 'riscv64' })
    const { readySqlite } = await import(${sqlite})
    const { inOneSentence } = await import(${sentence})
    await readySqlite().catch((error) => { console.error(inOneSentence(error)); process.exitCode = 1 })`
  const PATH = `${join(clone, 'bin')}:${process.env.PATH}`
  const env = { ...process.env, PATH, CXX: '', PYTHON: '', XDG_CACHE_HOME: join(clone, 'cache') }
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: clone,
    env,
    encoding: 'utf8',
  })
  return { status: run.status, compiled: run.stdout.includes('Compiling SQLite'), error: run.stderr }
}

function started(file: string) {
  return JSON.stringify(resolve('prisma/start', file))
}

function write(path: string, content: string) {
  mkdirSync(join(clone, path, '..'), { recursive: true })
  writeFileSync(join(clone, path), content)
  chmodSync(join(clone, path), 0o755)
}
