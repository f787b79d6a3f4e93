import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { freePort } from '../support/postgres.mjs'

/**
 * `npm run bench`: the production server on a generated database, beside a bare server sending the same bytes and a
 * bare React stream of the same tree, in one run and interleaved. Only the ratios travel between machines.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const CONNECTIONS = 16
const folder = mkdtempSync(join(tmpdir(), 'verso-bench-'))
const port = await freePort()
const base = `http://localhost:${port}`
const env = {
  ...process.env,
  NODE_ENV: 'production',
  PORT: String(port),
  DATA_DIR: folder,
  DATABASE_URL: `file:${folder}/forum.db`,
  DEMO: '0',
  PACE: 'unlimited',
  PUBLIC_URL: base,
}
const pinned = hasTaskset()
if (pinned) execFileSync('taskset', ['-pc', '1', String(process.pid)], { stdio: 'ignore' })
const children = []

try {
  const tip = execFileSync('node', ['--import', 'tsx', 'tests/bench/fill.ts'], {
    env,
    encoding: 'utf8',
  }).trim()
  const server = await start(['prisma/start.mjs'], base, env)
  const cookie = await signUp()
  const pages = {
    'home, visitor': { path: '/' },
    'list, filtered': { path: '/tips?sort=new&phone=xiaomi-17-pro&access=shizuku' },
    'tip with 30 replies, visitor': { path: tip },
    'tip with 30 replies, member': { path: tip, headers: { cookie } },
  }
  const targets = []
  for (const [name, page] of Object.entries(pages)) targets.push(...(await withReferences(name, page)))
  targets.push(...(await writes(tip, cookie)))
  for (const target of targets) await load(target, 2)
  for (let round = 0; round < ROUNDS; round++)
    for (const target of targets) target.runs.push(await load(target, SECONDS))
  report(targets, server)
} finally {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
}

async function withReferences(name, { path, headers = {} }) {
  const html = await (await fetch(base + path, { headers })).text()
  const bytes = await reference('bytes', html)
  const react = await reference('react', html)
  return [
    { name, url: base + path, headers, runs: [], pid: children[0].pid },
    { name: '  the same bytes, bare node:http', url: bytes.url, of: name, runs: [], pid: bytes.pid },
    { name: '  the same tree, bare React stream', url: react.url, of: name, runs: [], pid: react.pid },
  ]
}

async function reference(kind, html) {
  const at = await freePort()
  const child = launch(['tests/bench/references.mjs', kind, String(at)], { ...process.env, NODE_ENV: 'production' })
  child.stdin.end(html)
  await answered(`http://127.0.0.1:${at}/`)
  return { url: `http://127.0.0.1:${at}/`, pid: child.pid }
}

/** One poster and one voter, one at a time: what a member waits for. */
async function writes(tip, cookie) {
  const id = tip.slice(tip.lastIndexOf('-') + 1)
  const html = await (await fetch(base + tip, { headers: { cookie } })).text()
  const post = /action="\/posts\/([a-z0-9]+)\/vote"/.exec(html)[1]
  const form = {
    method: 'POST',
    headers: { cookie, origin: base, 'content-type': 'application/x-www-form-urlencoded' },
    connections: 1,
    runs: [],
    expect: 302,
    pid: children[0].pid,
  }
  return [
    { ...form, name: 'vote', url: `${base}/posts/${post}/vote`, body: 'value=1', runs: [] },
    {
      ...form,
      name: 'reply',
      url: `${base}/threads/${id}/replies`,
      body: 'body=It+works+on+mine+as+well',
      runs: [],
    },
  ]
}

async function load({ url, headers, method = 'GET', body, connections = CONNECTIONS, expect = 200, pid }, duration) {
  const before = cpuSeconds(pid)
  const result = await autocannon({ url, headers, method, body, connections, duration })
  const wrong =
    result.errors + result.timeouts + (result.requests.total - (result.statusCodeStats[expect]?.count ?? 0))
  if (wrong > 0)
    throw new Error(
      `${url} answered something else than ${expect}: ${JSON.stringify(result.statusCodeStats)}`,
    )
  const cpu = ((cpuSeconds(pid) - before) / result.requests.total) * 1000
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, cpu }
}

function report(targets, server) {
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  const rate = (target) => median(target.runs.map((run) => run.rate))
  console.log(`\n${'page'.padEnd(38)} req/s (min–max)       p50 ms  p99 ms  CPU ms/req   ratio`)
  for (const target of targets) {
    const { runs, name, of } = target
    const rates = runs.map((run) => run.rate)
    const own = targets.find((other) => other.name === of)
    const ratio = own ? (rate(own) / rate(target)).toFixed(3) : ''
    const span = `${Math.round(rate(target))} (${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))})`
    const figures = ['p50', 'p99', 'cpu'].map((key) =>
      median(runs.map((run) => run[key]))
        .toFixed(key === 'cpu' ? 2 : 0)
        .padStart(7),
    )
    console.log(`${name.padEnd(38)} ${span.padEnd(22)}${figures.join(' ')}      ${ratio}`)
  }
  console.log(
    `\nserver memory after the load: ${memory(server.pid)} MB; started in ${server.ms} ms; ${pinned ? 'server and load on a core each' : 'not pinned'}`,
  )
}

async function start(args, url, environment) {
  const began = Date.now()
  const child = launch(args, environment)
  await answered(`${url}/`)
  return { pid: child.pid, ms: Date.now() - began }
}

function launch(args, environment) {
  const [command, ...rest] = pinned ? ['taskset', '-c', '0', 'node', ...args] : ['node', ...args]
  const child = spawn(command, rest, { env: environment, stdio: ['pipe', 'ignore', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore'] })
  children.push(child)
  return child
}

async function answered(url) {
  for (let tries = 0; tries < 600; tries++) {
    if (
      await fetch(url)
        .then((response) => response.arrayBuffer())
        .catch(() => null)
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}

async function signUp() {
  const body = new URLSearchParams({
    name: 'bench-reader',
    email: 'reader@bench.example',
    password: 'a reader for the bench',
  })
  const response = await fetch(`${base}/sign-up`, {
    method: 'POST',
    body,
    headers: { origin: base },
    redirect: 'manual',
  })
  return response.headers.get('set-cookie').split(';')[0]
}

function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function memory(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)
}

function hasTaskset() {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
