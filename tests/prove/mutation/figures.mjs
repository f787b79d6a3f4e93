import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export const GOALS = { policies: 95, verbs: 80 }
export const reportOf = (room, part) => `docs/proofs/mutation/${room.replaceAll('/', '-')}-${part}.json`

const CAUGHT = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/** What the last run of a room found, or null where it never ran. A mutant that cannot be compiled counts for nothing. */
export function figuresOf(room, part) {
  if (!existsSync(reportOf(room, part))) return null
  const { files } = JSON.parse(readFileSync(reportOf(room, part), 'utf8'))
  const all = Object.values(files).flatMap(({ mutants }) => mutants)
  const count = (states) => all.filter(({ status }) => states.includes(status)).length
  const [caught, missed] = [count(CAUGHT), count(MISSED)]
  const share = caught + missed === 0 ? 100 : (100 * caught) / (caught + missed)
  return { room, of: part, files: Object.keys(files).length, mutants: caught + missed, caught, share }
}

/** Of a report only what the next run begins with: no mutant that was never tried, nothing of this machine. */
export function tidy(path) {
  const { files, schemaVersion, thresholds, testFiles } = JSON.parse(readFileSync(path, 'utf8'))
  for (const file of Object.values(files))
    file.mutants = file.mutants.filter(({ status }) => status !== 'Ignored')
  writeFileSync(path, `${JSON.stringify({ schemaVersion, thresholds, files, testFiles })}\n`)
}
