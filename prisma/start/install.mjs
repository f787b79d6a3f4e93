import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { arrivals } from './arrivals.mjs'
import { fingerprint, isDone, once } from './fingerprint.mjs'
import { npm } from './npm.mjs'
import { step } from './run.mjs'
import { failed } from './sentence.mjs'
import { readySqlite, whichSqlite } from './sqlite.mjs'

const PACKAGES = 'node_modules/.verso/installed'
const SQLITE = 'node_modules/.verso/sqlite'

/**
 * Brings node_modules to what the lock file says. What only developers need is left out, unless it is wanted or
 * lies there already: `npm start` never takes a developer's tools away.
 */
export async function install({ withTools = false } = {}) {
  const had = installed()
  const tools = withTools || had.tools
  // A binary fits one version of Node's interface only.
  const wanted = fingerprint(['package-lock.json'], `${process.versions.modules} ${process.arch} ${tools}`)
  if (!isDone(PACKAGES, wanted) || had.tools !== tools) await bring(had, tools, wanted)
  if (!isDone(SQLITE, wanted)) await once(SQLITE, wanted, readySqlite)
}

function bring(had, tools, wanted) {
  rmSync(PACKAGES, { force: true })
  if (had.complete && had.tools === tools) return once(PACKAGES, wanted, () => {})
  return step('Installing packages', () => once(PACKAGES, wanted, () => npmCi(tools)), arrivals(tools))
}

/** What lies in node_modules, by npm's own account of it, compared with the lock file. */
export function installed(root = '.', sqlite = whichSqlite()) {
  const have = packagesIn(join(root, 'node_modules/.package-lock.json'))
  const tools = Object.values(have).some(({ dev }) => dev)
  // Asked for only where something changed: the lock file takes a while to read.
  return {
    tools,
    get complete() {
      const need = Object.entries(packagesIn(join(root, 'package-lock.json')))
      return need.every(([path, wanted]) => isThere(have[path], wanted, { path, tools, sqlite }))
    },
  }
}

function isThere(found, { version, link, dev, optional, devOptional, peer }, { path, tools, sqlite }) {
  if (path === `node_modules/${sqlite}`) return found?.version === version
  if (!path.startsWith('node_modules/') || optional || devOptional || peer || (dev && !tools)) return true
  return link ? Boolean(found?.link) : found?.version === version
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

async function npmCi(tools) {
  const end = await npm(['ci', tools ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund'])
  if (end.code !== 0) throw failed('npm ci', end)
}
