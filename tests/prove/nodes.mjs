import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { clone, copyOfDatabase, endAll, installIn, nodeOf, startIn } from './nodes/machine.mjs'
import { visitForum } from './nodes/visit.mjs'

/**
 * The forum starts from an empty clone on Node 20, 22, 24 and 26, takes a tip, finds it, is copied and starts again.
 * Words are the Nodes to try: `npm run prove -- nodes 24 26`. Each begins as on a new machine: no packages, and nothing
 * in npm's cache or the user's. What is cloned is the last commit; a Node that is done with it is not done again.
 */
const majors = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24', '26']
const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim()
const folder = mkdtempSync(join(tmpdir(), 'verso-nodes-'))
const rows = []
try {
  for (const major of majors) rows.push(await once(major))
} finally {
  endAll()
  rmSync(folder, { recursive: true, force: true })
}
const machine = `${cpus().length} cores, load ${loadavg()[2].toFixed(1)} in the last quarter of an hour`
writeFileSync(process.env.PROOF_FIGURES, JSON.stringify({ machine, ...comparison(), nodes: rows }))

async function once(major) {
  const done = join(process.env.PROOF_STATE, `${commit}-${major}.json`)
  if (!existsSync(done)) writeFileSync(done, JSON.stringify(await onNode(major)))
  const row = readFileSync(done, 'utf8')
  console.error(row)
  return JSON.parse(row)
}

async function onNode(major) {
  console.error(`\nNode ${major}: an empty clone`)
  const node = nodeOf(major, folder)
  const home = join(folder, `home-${major}`)
  const place = clone(join(folder, `clone-${major}`))
  const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()

  const first = await startIn(place, node, home)
  const compiled = /Compiling SQLite[\s\S]*?done in ([\d.]+) s/.exec(first.said())?.[1]
  if (Boolean(compiled) !== major < 22) throw new Error(`Node ${major} compiled ${compiled ?? 'nothing'}`)
  const visit = await visitForum(first.url)
  const copy = copyOfDatabase(place, node, home)
  await first.end()
  const second = await startIn(place, node, home)
  await second.end()

  return {
    node: version,
    'first start, s': first.seconds,
    'packages, s': Number(/Installing packages[\s\S]*?done in ([\d.]+) s/.exec(first.said())[1]),
    'compiled, s': compiled ?? 'nothing',
    ...visit,
    copy,
    'second start, s': second.seconds,
    'as many of bare Node': Math.round(second.seconds / bare(node)),
    'packages of the next clone': major < 22 ? inAnotherClone(major, node, home) : '',
  }
}

/** Seconds; the least of five, which other programs disturbed least. */
function bare(node) {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now()
    execFileSync(node, ['-e', '0'])
    return performance.now() - began
  })
  return Math.min(...times) / 1000
}

/** What was compiled once is not compiled again for the next clone of the same user. */
function inAnotherClone(major, node, home) {
  const said = installIn(clone(join(folder, `other-${major}`)), node, home)
  if (said.includes('Compiling SQLite')) throw new Error(`Node ${major} compiled again`)
  return 'nothing compiled'
}

function comparison() {
  const [old, ...newer] = rows
  if (!old?.node.startsWith('20.') || newer.length === 0) return {}
  const slowest = Math.max(...newer.map((row) => row['first start, s']))
  return { 'slowest first start on 22 and newer, beside that on 20': slowest / old['first start, s'] }
}
