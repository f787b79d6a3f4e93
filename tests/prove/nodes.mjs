import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clone, copyOfDatabase, nodeOf, startIn } from './nodes/machine.mjs'
import { visitForum } from './nodes/visit.mjs'

/**
 * The forum starts from an empty clone on Node 20, 22, 24 and 26, takes a tip, finds it, is copied and starts again.
 * Words are the Nodes to try: `npm run prove -- nodes 24 26`. Each begins as on a new machine: no packages, and nothing
 * in npm's cache or the user's. What is cloned is the last commit.
 */
const majors = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24', '26']
const folder = mkdtempSync(join(tmpdir(), 'verso-nodes-'))
const rows = []
try {
  for (const major of majors) rows.push(await onNode(major))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
writeFileSync(process.env.PROOF_FIGURES, JSON.stringify({ ...comparisons(), nodes: rows }))

async function onNode(major) {
  say(`Node ${major}: fetching it`)
  const node = nodeOf(major, folder)
  const home = join(folder, `home-${major}`)
  const place = clone(join(folder, `clone-${major}`))
  const row = { node: execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim() }

  say(`Node ${row.node}: first start from an empty clone`)
  const first = await startIn(place, node, home)
  row['first start, s'] = first.seconds
  row['of it packages, s'] = Number(/Installing packages[\s\S]*?done in ([\d.]+) s/.exec(first.said())[1])
  row.compiled = first.said().includes('Compiling SQLite') ? 'yes' : 'nothing'
  if ((row.compiled === 'yes') !== major < 22) throw new Error(`Node ${major} compiled: ${row.compiled}`)
  Object.assign(row, await visitForum(first.url))
  row.copy = copyOfDatabase(place, node)
  await first.stop()

  const again = await startIn(place, node, home)
  row['second start, s'] = again.seconds
  await again.stop()
  if (major < 22) row['another clone, s'] = await anotherClone(node, home, major)
  say(JSON.stringify(row))
  return row
}

/** What was compiled once is not compiled again for the next clone of the same user. */
async function anotherClone(node, home, major) {
  say(`Node ${major}: another clone`)
  const other = await startIn(clone(join(folder, `other-${major}`)), node, home)
  await other.stop()
  if (other.said().includes('Compiling SQLite')) throw new Error('It was compiled again')
  return other.seconds
}

function comparisons() {
  const [old, ...newer] = rows
  if (!old?.node.startsWith('20.')) return {}
  const slowest = Math.max(...newer.map((row) => row['first start, s']))
  return newer.length > 0
    ? { 'slowest first start on 22 and newer, beside that on 20': slowest / old['first start, s'] }
    : {}
}

function say(line) {
  console.error(line)
}
