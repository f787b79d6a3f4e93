import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { npm } from './npm.mjs'
import { runNode, step } from './run.mjs'
import { failed, RefusalToStart } from './sentence.mjs'

/** The package of SQLite for this Node: docs/decisions/one-sqlite-for-every-node.md. */
export const { which: whichSqlite } = createRequire(import.meta.url)('../sqlite/which.cjs')

const TO_COMPILE = 'node_modules/better-sqlite3-11'
const BINARY = join(TO_COMPILE, 'build/Release/better_sqlite3.node')

/** Sees to it that SQLite loads on this Node: as it came, as it was compiled on this machine before, or compiled now. */
export async function readySqlite() {
  const trouble = await troubleWithSqlite()
  if (!trouble) return
  const name = whichSqlite()
  if (!TO_COMPILE.endsWith(name))
    throw new RefusalToStart(`${name} does not load on this machine: ${trouble}`)
  const kept = whereKept()
  if (copied(kept, BINARY) && !(await troubleWithSqlite())) return
  await step('Compiling SQLite for this Node (a minute)', compile)
  const left = await troubleWithSqlite()
  if (left) throw new RefusalToStart(`SQLite was compiled and does not load on this machine: ${left}`)
  copied(BINARY, kept)
}

/** In a process of its own, which a broken binary may take down with it. Answers what is wrong, if anything is. */
async function troubleWithSqlite() {
  const open =
    "try { new (require('better-sqlite3'))(':memory:') } catch (e) { console.log(e.message); process.exit(1) }"
  const { code, signal, said } = await runNode('-e', [open])
  if (code === 0) return undefined
  return said.trim().split('\n')[0] || `loading it ended with ${signal ?? code}.`
}

/** Compiled once for each version and each interface of Node, for every clone of this user. */
function whereKept() {
  const { version } = JSON.parse(readFileSync(join(TO_COMPILE, 'package.json'), 'utf8'))
  const { platform, arch, versions } = process
  return join(cacheFolder(), `better-sqlite3-${version}-node-${versions.modules}-${platform}-${arch}.node`)
}

/** Whole or not at all; where it cannot be kept or was not, compiling costs its minute again. */
export function copied(from, to) {
  const part = `${to}.${process.pid}`
  try {
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(from, part)
    renameSync(part, to)
  } catch {
    if (existsSync(part)) rmSync(part)
    return false
  }
  return true
}

/** Named with `run`, the package's own script runs though scripts of packages are switched off. */
async function compile() {
  const end = await npm(['--prefix', TO_COMPILE, 'run', 'install'])
  if (end.code === 0) return
  const missing = missingTools()
  if (missing.length > 0) throw new RefusalToStart(withoutTools(missing))
  throw failed('compiling better-sqlite3', end)
}

export function withoutTools(missing, { platform, arch } = process) {
  const newer = whichSqlite({ platform, arch, versions: { node: '22.0.0' } })
  const instead = TO_COMPILE.endsWith(newer) ? '' : ', or take Node 22 or newer, which needs no compiler'
  return `SQLite has to be compiled here and ${missing.join(', ')} cannot be run: run \`apt-get install -y python3 make g++\` and start again${instead}.`
}

/** Looked for, not guessed: what a compiler needs and this machine does not run. */
export function missingTools(path = process.env.PATH) {
  if (process.platform === 'win32') return []
  const env = { ...process.env, PATH: path }
  const runs = (name) => spawnSync(name, ['--version'], { env, stdio: 'ignore' }).status === 0
  return [[process.env.PYTHON || 'python3'], ['make'], [process.env.CXX || 'g++', 'c++']]
    .filter((names) => !names.some(runs))
    .map(([name]) => name)
}
