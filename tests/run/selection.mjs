import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { testFiles } from './test-files.mjs'

/** The tests whose paths have one of these words in them; a file of the forum stands for the tests of it. */
export function unitTestsFor(words) {
  return fitting([...new Set(Object.values(testFiles()).flat())], words)
}

export function journeysFor(words) {
  const all = readdirSync('tests/e2e', { recursive: true }).map((name) => join('tests/e2e', String(name)))
  return fitting(
    all.filter((path) => path.endsWith('.spec.ts')),
    words,
  )
}

function fitting(paths, words) {
  const wanted = words.map(asTested)
  return paths.filter((path) => wanted.some((word) => path.includes(word)))
}

/** `app/forum/posts/votes/cast-vote.server.ts` is tested in `tests/forum/posts/votes/cast-vote.test.ts`. */
function asTested(word) {
  return word.replace(/^(\.\/)?app\//, 'tests/').replace(/(\.server)?\.tsx?$/, '')
}
