import { chdir, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { install } from '../prisma/start/install.mjs'
import { inOneSentence } from '../prisma/start/sentence.mjs'
import { build, generate } from '../prisma/start/set-up.mjs'
import { browserTests } from './run/browser-tests.mjs'
import { Phases } from './run/phases.mjs'
import { journeysFor, unitTestsFor } from './run/selection.mjs'
import { Tally } from './run/tally.mjs'
import { unitTests } from './run/unit-tests.mjs'

/**
 * `npm test`: everything that must be true before a change may land, from a fresh clone on. `npm run check` is the
 * same without installing. With words only the tests whose paths have them, with `--twice` all in another order and
 * again. The settings of whoever runs it, a database above all, are not looked at.
 */
chdir(fileURLToPath(new URL('..', import.meta.url)))
for (const name of ['DATABASE_URL', 'DATA_DIR', 'NODE_ENV']) delete process.env[name]

const given = process.argv.slice(2)
const words = given.filter((word) => !word.startsWith('--'))
const twice = given.includes('--twice')
/** One engine alone, where it is named: `npm run check -- votes --sqlite`. */
const engines = ['sqlite', 'postgresql'].filter((engine) => given.includes(`--${engine}`))
/** As `npm run types`: what did not change since the last time is not looked at again. */
const TYPES = ['--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.verso/types.json']
const tally = new Tally({ skippingAllowed: !process.env.CI })
const phases = new Phases(tally)
try {
  if (!given.includes('--no-install')) await install({ withTools: true })
  await generate()
  if (words.length > 0) await whatFits()
  else await everything()
} catch (error) {
  tally.fail('Set-up', inOneSentence(error))
}
phases.sayWhatTheyCost()
exit(tally.close())

/** What needs no browser beside what ends in one: both have two processes at work, whatever the cores. */
async function everything() {
  await Promise.all([unitTests(phases, tally, { twice }), looksAndJourneys()])
}

async function looksAndJourneys() {
  await phases.check('Formatting and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '.'])
  await phases.check('Smells', 'tests/run/smells.mjs', [])
  await productionBuild()
  await Promise.all([
    phases.check('Types', 'node_modules/typescript/bin/tsc', TYPES),
    browserTests(phases, tally, { twice }),
  ])
}

async function whatFits() {
  const files = unitTestsFor(words)
  const journeys = journeysFor(words)
  if (files.length + journeys.length === 0) throw new Error(`No test has ${words.join(' or ')} in its path`)
  if (files.length > 0) await unitTests(phases, tally, { files, twice, engines })
  if (journeys.length === 0) return
  await productionBuild()
  await browserTests(phases, tally, { files: journeys, twice })
}

async function productionBuild() {
  try {
    await build()
    tally.pass('Production build')
  } catch (error) {
    tally.fail('Production build', inOneSentence(error))
  }
}
