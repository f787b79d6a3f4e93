/**
 * Restarts of PostgreSQL under load leave no request hanging and no reply half told. Half of them are without a
 * goodbye: `npm run prove -- restarts [how many, 12]` (a build must lie there, or it makes one).
 * Fails where an answer is neither right nor 503 with Retry-After, where the forum is not there again within ten
 * seconds, where a reply that was told as kept is gone, or one that was told as not kept is there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres } from '../support/postgres.mjs'
import { startForum } from '../support/starter.ts'
import { askingFor, type Told, tipAndWriter } from './restarts/asking.ts'

const times = Number(process.argv[2] ?? 12)
const HEALTHY = 10_000
const CLIENTS = 12

const folder = mkdtempSync(join(tmpdir(), 'verso-restarts-'))
const server = await startPostgres()
const settings = { DATA_DIR: folder, DATABASE_URL: server.url(), PACE: 'unlimited', HOST: '', PUBLIC_URL: '' }
const running = await startForum(settings)
const faults: string[] = []
const told: Told[] = []
const recoveries: number[] = []
let unknown = 0
let kept = 0

try {
  const opened = await running.open
  if (opened !== true) throw new Error(opened)
  const url = `http://localhost:${running.port}`
  const writer = await tipAndWriter(url)
  let going = true
  const clients = Array.from({ length: CLIENTS }, async (_, n) => {
    const ask = askingFor(url, writer, n)
    while (going) {
      told.push(await ask())
      await pause(50)
    }
  })
  for (let time = 1; time <= times; time++) {
    const signal = time % 2 ? 'SIGINT' : 'SIGQUIT'
    await wellFor(url, 5)
    await server.goDown(signal)
    await seen(503)
    await server.comeUp()
    const from = performance.now()
    await wellFor(url, 5)
    const took = Math.round(performance.now() - from)
    recoveries.push(took)
    if (took > HEALTHY) faults.push(`restart ${time}: well again only after ${took} ms`)
    console.log(`${time} of ${times} (${signal}): well again after ${took} ms`)
  }
  going = false
  await Promise.all(clients)
  await compareWithWhatIsThere()
} finally {
  running.child.kill('SIGTERM')
  await running.ended
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

for (const fault of new Set(faults)) console.log(`FAULT ${fault}`)
writeFileSync(process.env.PROOF_FIGURES!, JSON.stringify(figures()))
process.exitCode = faults.length > 0 ? 1 : 0

/** So many answers in a row, to whoever asks, that are not 503. */
async function wellFor(url: string, pages: number) {
  for (let well = 0; well < pages; ) {
    const { status } = await fetch(`${url}/search?q=back`, { signal: AbortSignal.timeout(20_000) })
    well = status === 200 ? well + 1 : 0
  }
}

async function seen(status: number) {
  const from = told.length
  while (!told.slice(from).some((answer) => answer.status === status)) {
    await pause(20)
  }
}

async function compareWithWhatIsThere() {
  const client = new pg.Client({ connectionString: server.url() })
  await client.connect()
  const { rows } = await client.query<{ body: string }>('SELECT "body" FROM "Post"')
  await client.end()
  const there = new Set(rows.map(({ body }) => body))
  for (const { status, body, fault, mayBeKept } of told) {
    if (fault) faults.push(fault)
    if (!body) continue
    if (status === 302 && !there.has(body)) faults.push('a reply told as kept is gone')
    if (status === 503 && there.has(body) && !mayBeKept) faults.push('a reply told as not kept is there')
    if (mayBeKept) unknown++
  }
  kept = there.size
}

function figures() {
  const states = [...new Set(told.map(({ status }) => status))].sort()
  return {
    machine: `${cpus().length} cores, load ${loadavg()[1]!.toFixed(1)}`,
    restarts: times,
    'well again after, s': recoveries.map((ms) => (ms / 1000).toFixed(1)).join(', '),
    answers: states
      .map((state) => `${told.filter(({ status }) => status === state).length} × ${state}`)
      .join(', '),
    'posts there in the end': kept,
    'replies whose end nobody knew, and that said so': unknown,
    'longest answer, ms': Math.max(...told.map(({ took }) => took)),
  }
}
