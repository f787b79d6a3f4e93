import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freePort } from '../../support/postgres.mjs'

const MINUTES = 60_000
const system = process.platform === 'win32' ? 'win' : process.platform

/** npm, as a file of Node's: each Node runs the same one. */
const npm = process.env.npm_execpath

/** The newest Node of a major version, as the registry's packages bring it. */
export function nodeOf(major, folder) {
  const place = join(folder, `node-${major}`)
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{"private":true}')
  const name = `node-${system}-${process.arch}`
  execFileSync(process.execPath, [npm, 'install', '--no-save', '--no-audit', `${name}@${major}`], {
    cwd: place,
  })
  return join(place, 'node_modules', name, system === 'win' ? 'bin/node.exe' : 'bin/node')
}

/** What the last commit holds and nothing else. */
export function clone(place) {
  execFileSync('git', ['clone', '-q', '--no-hardlinks', '.', place])
  return place
}

/** `npm start`, from the first moment until the first page was answered. */
export async function startIn(place, node, home) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const began = performance.now()
  const child = spawn(node, [npm, 'start'], { cwd: place, env: newcomer(node, home, port), detached: true })
  started.add(child.pid)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
      process.stderr.write(text)
    })
  }
  const ended = new Promise((resolve) => child.once('close', resolve))
  ended.then(() => started.delete(child.pid))
  const gone = ended.then((code) => Promise.reject(new Error(`The start ended with ${code}`)))
  gone.catch(() => {})
  await Promise.race([answered(url), gone])
  const seconds = Math.round((performance.now() - began) / 10) / 100
  const end = () => {
    started.delete(child.pid)
    process.kill(-child.pid, 'SIGTERM')
    return ended
  }
  return { url, seconds, said: () => said, end }
}

const started = new Set()

/** What a proof that failed left running. */
export function endAll() {
  for (const pid of started) process.kill(-pid, 'SIGKILL')
}

/** The packages alone; answers what was said. */
export function installIn(place, node, home) {
  const script = "await (await import('./prisma/start/install.mjs')).install()"
  const options = { cwd: place, env: { ...newcomer(node, home, 0), npm_execpath: npm }, encoding: 'utf8' }
  return execFileSync(node, ['--input-type=module', '-e', script], options)
}

/** Whoever tries the forum for the first time: nothing set, nothing kept. Settings of this machine's npm stay. */
function newcomer(node, home, port) {
  const strange =
    /^(npm_(?!config_(registry|cafile|userconfig|globalconfig))|VERSO_|PROOF_|DATABASE_URL|DATA_DIR|NODE_ENV)/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !strange.test(name)))
  const PATH = `${dirname(node)}:${process.env.PATH}`
  return {
    ...env,
    PATH,
    PORT: String(port),
    XDG_CACHE_HOME: join(home, 'cache'),
    npm_config_cache: join(home, 'npm'),
  }
}

async function answered(url) {
  const until = Date.now() + 20 * MINUTES
  while (Date.now() < until) {
    const page = await fetch(url).catch(() => undefined)
    if (page?.status === 200) return page.text()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('The forum did not answer within twenty minutes')
}

/** By the forum's own command where it has one, else by SQLite on this Node; opened and counted either way. */
export function copyOfDatabase(place, node, home) {
  const { scripts } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  if (scripts.backup) {
    const options = { cwd: place, env: newcomer(node, home, 0), encoding: 'utf8' }
    const said = execFileSync(node, [npm, 'run', 'backup'], options)
    return /^It was opened and holds: (.*)\.$/m.exec(said)[1]
  }
  const script = `
    const Database = require('better-sqlite3')
    new Database('data/forum.db').prepare('VACUUM INTO ?').run('data/copy.db')
    const copy = new Database('data/copy.db', { readonly: true })
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') process.exit(1)
    console.log(copy.prepare('SELECT count(*) AS n FROM "Post"').get().n + ' posts')`
  if (!existsSync(join(place, 'data/forum.db'))) throw new Error('There is no database to copy')
  return execFileSync(node, ['-e', script], { cwd: place, encoding: 'utf8' }).trim()
}
