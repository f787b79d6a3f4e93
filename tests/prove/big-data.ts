/**
 * On 900,000 posts and with every job due, no page takes a second. A forum with its demo is copied up to 200,000
 * threads and 904,000 posts (once: the file stays until the proof succeeds), 300 jobs wait, and everything that recurs
 * is due. For six minutes after the start three readers ask for pages, one after the other: visitors, a member, staff.
 * `npm run prove -- big-data [minutes] [posts]`. Fails where a page took a second, or was not there. Pages that count
 * everything anew are asked for once, after that: their figures are in the record, and what they cost is no job's.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { startForum } from '../support/starter.ts'
import { fill } from './big-data/fill.ts'
import { COUNTING, join as joinForum, pagesOf, readFor, readOnce, type Taken } from './big-data/readers.ts'

const [minutes = 6, posts = 904_000] = process.argv.slice(2).map(Number)
const LIMIT = 1000
const folder = process.env.PROOF_STATE!
const file = join(folder, 'forum.db')
const filled = join(folder, 'filled')
const settings = {
  DATA_DIR: folder,
  DATABASE_URL: `file:${file}`,
  PACE: 'unlimited',
  HOST: '',
  PUBLIC_URL: '',
}

if (!existsSync(filled)) await prepared()
const cookie = readFileSync(filled, 'utf8')
const forum = await started('0')
const url = `http://localhost:${forum.port}`
const pages = pagesOf(file)
const taken = await readFor(minutes, url, cookie, pages)
const counted = await readOnce(url, cookie, COUNTING)
forum.child.kill('SIGTERM')
await forum.ended
const rows = pages.map((page) => ({
  page: page.name,
  ...spread(taken.filter(({ name }) => name === page.name)),
}))
const failed = taken.filter(({ status }) => status !== 200)
const slow = taken.filter(({ ms }) => ms >= LIMIT)
for (const { name, ms, status, at } of [...failed, ...slow])
  console.log(`${name}: ${status}, ${ms} ms, after ${at} s`)
writeFileSync(process.env.PROOF_FIGURES!, JSON.stringify(figures()))
process.exitCode = failed.length + slow.length > 0 ? 1 : 0

async function prepared() {
  for (const name of ['forum.db', 'forum.db-wal', 'forum.db-shm']) rmSync(join(folder, name), { force: true })
  const forum = await started('1')
  const cookie = await joinForum(`http://localhost:${forum.port}`)
  forum.child.kill('SIGTERM')
  await forum.ended
  fill(file, posts)
  writeFileSync(filled, cookie)
}

async function started(DEMO: '0' | '1') {
  const forum = await startForum({ ...settings, DEMO })
  const open = await forum.open
  if (open !== true) throw new Error(open)
  return forum
}

function spread(all: Taken[]) {
  const ms = all.map((one) => one.ms).sort((a, b) => a - b)
  const at = (share: number) => ms[Math.min(ms.length - 1, Math.floor(ms.length * share))] ?? 0
  return { asked: ms.length, 'median, ms': at(0.5), 'p99, ms': at(0.99), 'longest, ms': ms.at(-1) ?? 0 }
}

function figures() {
  return {
    machine: `${cpus().length} cores, load ${loadavg()[1]!.toFixed(1)}`,
    'minutes after the start': minutes,
    posts,
    'pages asked for': taken.length,
    'longest page, ms': Math.max(...taken.map(({ ms }) => ms)),
    pages: rows,
    'pages that count everything anew': counted.map(({ name, status, ms }) => ({ page: name, status, ms })),
  }
}
