import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chdir, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { install } from '../prisma/start/install.mjs'
import { inOneSentence, RefusalToStart } from '../prisma/start/sentence.mjs'
import { generate } from '../prisma/start/set-up.mjs'
import { prove } from './prove/run/prove.mjs'

/**
 * `npm run prove -- <suite> [words]`: a proof too long for `npm test`. Without a name the suites are listed.
 *
 * A suite is a script, tests/prove/<suite>.mjs or .ts, whose first comment says what it proves. It runs as
 * `node --import tsx <file> [words]` in the folder of the repository, with packages and database clients in place.
 * - It has proved its point when it exits with 0. Anything else is a failure, and no record is written.
 * - Its figures are one JSON object: written to the file named in PROOF_FIGURES, or printed as the last line. Each
 *   field is a number or text, or a list of such objects, which becomes a table. Without figures its last lines count.
 * - What it imports lies in a folder of its own, tests/prove/<suite>/: beside the suites it would be listed as one.
 * - Progress goes to stderr, which is the terminal itself (or `forum: 12 of 50` lines as it likes to stdout).
 * - A suite that can be taken up again keeps what it has done in the folder named in PROOF_STATE. The folder is there
 *   until the suite succeeds; `--fresh` empties it first.
 * The record of the last success, with commit, day and figures, is docs/proofs/<suite>.md.
 */
chdir(fileURLToPath(new URL('..', import.meta.url)))
const [name, ...words] = process.argv.slice(2)
try {
  if (!name) for (const line of suites().map(described)) console.log(line)
  else await proveOne(name)
} catch (error) {
  console.error(inOneSentence(error))
  exit(1)
}

async function proveOne(name) {
  const file = suites().find((one) => one.replace(/\.\w+$/, '') === name)
  if (!file) throw new RefusalToStart(`There is no suite "${name}": \`npm run prove\` lists them.`)
  await install({ withTools: true })
  await generate()
  exit(await prove(name, `tests/prove/${file}`, words))
}

function suites() {
  return existsSync('tests/prove')
    ? readdirSync('tests/prove').filter((file) => /^[\w-]+\.(mjs|ts)$/.test(file))
    : []
}

/** By the first sentence of its first comment. */
function described(file) {
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(`tests/prove/${file}`, 'utf8')) ?? []
  const text = comment.replace(/\s*\n?\s*\*?\s+/g, ' ').trim()
  return `${file.replace(/\.\w+$/, '').padEnd(16)}${text.split(/(?<=\.) /)[0]}`
}
