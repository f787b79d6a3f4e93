import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { testFiles as unitTests } from '../../run/test-files.mjs'

const ROOMS = 'app/forum'

/** As paths below `forum/`: a room within another is one of its own. */
export const allRooms = () =>
  readdirSync(ROOMS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(ROOMS, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()

/** What is mutated of a room: its policies with what else asks nothing and draws nothing, or its verbs. */
export function filesOf(room, part) {
  const all = readdirSync(join(ROOMS, room)).filter((file) => file.endsWith('.ts'))
  return all.filter(part === 'policies' ? isPolicy : isVerb).map((file) => join(ROOMS, room, file))
}

function isVerb(file) {
  return file.endsWith('.server.ts') && !/queries\.|\.(sqlite|postgresql)\./.test(file)
}

/** Hooks belong to the browser, whose journeys Stryker cannot run. */
function isPolicy(file) {
  return !file.endsWith('.server.ts') && !file.startsWith('use-')
}

/**
 * The tests a file is judged by: of a rule the test of its name; else those of its own room that name it; else any that
 * name it; else those that name what imports it, for a rule that is only seen through a verb is judged by the verb's.
 */
export function testsOf(paths) {
  return [...new Set(paths.flatMap(testsOfOne))].sort()
}

function testsOfOne(path) {
  const [room, name] = [dirname(path).replace(/^app/, 'tests'), basename(path).split('.')[0]]
  const same = tests().filter((test) => test.startsWith(`${room}/${name}.`))
  if (same.length > 0 && !path.endsWith('.server.ts')) return same
  const named = naming([path])
  const own = [...same, ...named.filter((test) => test.startsWith(`${room}/`))]
  return [own, named].find(({ length }) => length > 0) ?? naming(importersOf(path))
}

function naming(paths) {
  return textsOf(tests())
    .filter(([, text]) => paths.some((path) => text.includes(`'#${path}'`)))
    .map(([test]) => test)
}

function importersOf(path) {
  const all = readdirSync('app', { recursive: true }).map((name) => join('app', name))
  return textsOf(all.filter((file) => /\.tsx?$/.test(file)))
    .filter(
      ([file, text]) =>
        text.includes(`'#${path}'`) ||
        (dirname(file) === dirname(path) && text.includes(`'./${basename(path)}'`)),
    )
    .map(([file]) => file)
}

let found
function tests() {
  found ??= unitTests().sqlite
  return found
}

const texts = new Map()
function textsOf(files) {
  for (const file of files) if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8'))
  return files.map((file) => [file, texts.get(file)])
}
