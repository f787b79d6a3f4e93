import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../support/postgres.mjs'
import { load, report } from './measure.mjs'
import { answered, children, launch, pinned, start } from './processes.mjs'

/**
 * `npm run bench`: the production server on a generated database, beside a bare server sending the same bytes and a
 * bare React stream of the same tree, in one run and interleaved. Only the ratios travel between machines.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2)
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
if (pinned) execFileSync('taskset', ['-pc', '1', String(process.pid)], { stdio: 'ignore' })

execFileSync('node', ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/bench/vitest.config.ts'], {
  stdio: 'inherit',
})
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
  report(targets, server, pinned)
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
  const child = launch(['tests/bench/references.mjs', kind, String(at)], {
    ...process.env,
    NODE_ENV: 'production',
  })
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
