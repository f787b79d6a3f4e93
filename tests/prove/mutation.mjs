import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { figuresOf, GOALS, reportOf, tidy } from './mutation/figures.mjs'
import { allRooms, filesOf, testsOf } from './mutation/rooms.mjs'

/**
 * Small changes to the rules of the forum make a test fail: of its policies at least 95 in 100, of its verbs 80.
 * Words are rooms of app/forum, and `policies` or `verbs` for one of both: `npm run prove -- mutation posts/votes policies`.
 * What was found of a room is kept in docs/proofs/mutation/, where the next run begins: only what changed since is
 * mutated anew, and the record tells of every room there. Strings stay as they are: most are keys that types check.
 * A change with which a file of tests cannot even be loaded counts as missed: Stryker sees no test of it fail.
 */
const words = process.argv.slice(2)
const parts = Object.keys(GOALS).filter(
  (part) => words.includes(part) || !words.some((word) => word in GOALS),
)
const named = words.filter((word) => !(word in GOALS))
const unknown = named.find((word) => !allRooms().includes(word))
if (unknown) throw new Error(`There is no room "${unknown}" in app/forum.`)
const rooms = named.length > 0 ? named : allRooms()

const folder = mkdtempSync(join(tmpdir(), 'verso-mutation-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
mkdirSync('docs/proofs/mutation', { recursive: true })
for (const part of parts) for (const room of rooms) await once(room, part)
const low = parts.flatMap((part) => rooms.flatMap((room) => figuresOf(room, part) ?? [])).filter(isLow)
for (const { room, of, share } of low) console.log(`Below its goal: ${of} of ${room}, ${share.toFixed(1)} %`)
writeFileSync(process.env.PROOF_FIGURES, JSON.stringify(record()))
process.exit(low.length > 0 ? 1 : 0)

async function once(room, part) {
  const done = join(process.env.PROOF_STATE, `${room.replaceAll('/', '-')}-${part}`)
  const mutate = filesOf(room, part)
  if (existsSync(done) || mutate.length === 0) return
  console.log(`\n${part} of ${room}: ${mutate.length} files, ${testsOf(mutate).length} files of tests`)
  process.env.VERSO_MUTATION_TESTS = JSON.stringify(testsOf(mutate))
  await new Stryker(settings(mutate, reportOf(room, part))).runMutationTest()
  if (existsSync(reportOf(room, part))) tidy(reportOf(room, part))
  if (!isLow(figuresOf(room, part))) writeFileSync(done, '')
}

function settings(mutate, incrementalFile) {
  return {
    mutate,
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/prove/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ...{ incremental: true, incrementalFile, tempDirName: folder, cleanTempDir: 'always' },
    ignorePatterns: ['.git', 'build', 'data', 'docs', 'test-results', 'tests/e2e'],
    disableTypeChecks: false,
    concurrency: 1,
    timeoutMS: 60_000,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  }
}

/** A room of types alone has no figures, and is not low. */
function isLow(figures) {
  return figures !== null && figures.share < GOALS[figures.of]
}

/** Every room that ever ran, as it was found last; and the names of those that did not. */
function record() {
  const all = Object.keys(GOALS).flatMap((of) => allRooms().map((room) => ({ room, of })))
  const found = all.flatMap(({ room, of }) => figuresOf(room, of) ?? [])
  const missing = all.filter(({ room, of }) => filesOf(room, of).length > 0 && !figuresOf(room, of))
  const untested = all
    .flatMap(({ room, of }) => filesOf(room, of))
    .filter((path) => testsOf([path]).length === 0)
  const names = (part) => missing.filter(({ of }) => of === part).map(({ room }) => room)
  return {
    'named by no test': untested.join(', ') || 'none',
    'policies not run yet': names('policies').join(', ') || 'none',
    'verbs not run yet': names('verbs').join(', ') || 'none',
    rooms: found.map(({ share, ...row }) => ({ ...row, 'caught, %': share.toFixed(1), goal: GOALS[row.of] })),
  }
}
