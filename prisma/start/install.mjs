import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fingerprint, isDone, once } from './fingerprint.mjs'
import { run, step } from './run.mjs'
import { RefusalToStart } from './sentence.mjs'

const MARKER = 'node_modules/.verso/installed'

/**
 * Brings node_modules to what the lock file says. What only developers need is left out, unless it is wanted or
 * lies there already: `npm start` never takes a developer's tools away.
 */
export async function install({ withTools = false } = {}) {
  const had = installed()
  const tools = withTools || had.tools
  // Compiled packages fit one version of Node's interface only.
  const wanted = fingerprint(['package-lock.json'], `${process.versions.modules} ${process.arch} ${tools}`)
  if (isDone(MARKER, wanted) && had.tools === tools) return
  rmSync(MARKER, { force: true })
  if (had.complete && had.tools === tools && sqliteLoads()) return once(MARKER, wanted, () => {})
  await step('Installing packages (a minute or two)', () => once(MARKER, wanted, () => npmCi(tools)))
}

/** What lies in node_modules, by npm's own account of it, compared with the lock file. */
export function installed(root = '.') {
  const have = packagesIn(join(root, 'node_modules/.package-lock.json'))
  const need = Object.entries(packagesIn(join(root, 'package-lock.json')))
  const tools = Object.values(have).some(({ dev }) => dev)
  const complete = need.every(([path, { version, dev, optional, devOptional, peer }]) => {
    if (path === '' || optional || devOptional || peer || (dev && !tools)) return true
    return have[path]?.version === version
  })
  return { tools, complete }
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function sqliteLoads() {
  try {
    const Database = createRequire(join(process.cwd(), 'package.json'))('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    return false
  }
}

async function npmCi(tools) {
  const words = ['ci', tools ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const [program, ...first] = npm?.endsWith('js') ? [process.execPath, npm] : ['npm']
  const { code, said } = await run(program, [...first, ...words], headers())
  if (code === 0) return
  if (/better-sqlite3|gyp ERR/.test(said)) throw new RefusalToStart(WITHOUT_COMPILER)
  console.error(said.trim())
  throw new RefusalToStart('npm could not install the packages: mend what it says above and start again.')
}

const WITHOUT_COMPILER =
  'better-sqlite3 can be neither downloaded nor compiled here: run `apt-get install -y python3 make g++` and start again.'

/** Where Node brought its own headers, compiling needs no download from nodejs.org. */
export function headers(node = process.execPath) {
  const prefix = dirname(dirname(realpathSync(node)))
  const there = existsSync(join(prefix, 'include/node/node.h'))
  return there && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {}
}
