import { chdir, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { install } from '../prisma/start/install.mjs'
import { runNode, step } from '../prisma/start/run.mjs'
import { inOneSentence } from '../prisma/start/sentence.mjs'
import { build, generate } from '../prisma/start/set-up.mjs'
import { browserTests } from './run/browser-tests.mjs'
import { Tally } from './run/tally.mjs'
import { testsOnPostgres, testsOnSqlite } from './run/unit-tests.mjs'

/**
 * `npm test`: everything that must be true before a change may land, from a fresh clone on. `npm run check` is the
 * same without installing. The settings of whoever runs it, a database above all, are not looked at.
 */
chdir(fileURLToPath(new URL('..', import.meta.url)))
for (const name of ['DATABASE_URL', 'DATA_DIR', 'NODE_ENV']) delete process.env[name]

const tally = new Tally({ skippingAllowed: !process.env.CI })
try {
  if (!process.argv.includes('--no-install')) await install({ withTools: true })
  await generate()
  await check('Formatting and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '.'])
  await check('Types', 'node_modules/typescript/bin/tsc', ['--noEmit'])
  await check('Smells', 'tests/run/smells.mjs', [])
  await productionBuild()
  await testsOnSqlite(tally)
  await testsOnPostgres(tally)
  await browserTests(tally)
} catch (error) {
  tally.fail('Set-up', inOneSentence(error))
}
exit(tally.close())

async function productionBuild() {
  try {
    await build()
    tally.pass('Production build')
  } catch (error) {
    tally.fail('Production build', inOneSentence(error))
  }
}

async function check(name, file, words) {
  const { code, said } = await step(name, () => runNode(file, words))
  if (code === 0) tally.pass(name)
  else tally.fail(name, said)
}
