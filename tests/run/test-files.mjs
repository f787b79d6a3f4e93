import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Who replaces modules, changes the environment, or starts a forum on the database of its worker is run in a process, a
 * folder and on a database of its own.
 */
const ALONE = [
  /\bvi\.(mock|doMock|resetModules|stubEnv)\(/,
  /process\.env(\.\w+|\[\w+\])!? = |delete process\.env/,
  /prisma\/start\.mjs|support\/starter/,
]
/** Who asks an engine for something, itself or by what it imports of the tests. */
const ON_AN_ENGINE = /support\/database|\.\/database\.ts|platform\/db\/|VERSO_TEST_POSTGRES/

/** The unit tests, by how they are run. Paths are relative to the root of the project. */
export function testFiles(folder = 'tests') {
  const all = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)).replaceAll('\\', '/'))
    .filter((path) => /\.test\.tsx?$/.test(path) && !/^tests\/(e2e|bench)\//.test(path))
    .sort()
  const alone = new Set(all.filter((path) => standsAlone(readFileSync(path, 'utf8'))))
  // The starter knows no engine.
  const onEngine = all.filter((path) => asksAnEngine(path) && !path.startsWith('tests/start/'))
  const sqlite = all.filter((path) => !path.includes('.postgresql.test.'))
  const postgresql = onEngine.filter((path) => !path.includes('.sqlite.test.'))
  const part = (files, isAlone) => files.filter((path) => alone.has(path) === isAlone)
  return {
    sqlite: part(sqlite, false),
    'sqlite-alone': part(sqlite, true),
    postgresql: part(postgresql, false),
    'postgresql-alone': part(postgresql, true),
  }
}

function standsAlone(text) {
  return ALONE.some((sign) => sign.test(text))
}

const answers = new Map()

function asksAnEngine(path) {
  if (!answers.has(path)) {
    answers.set(path, false)
    const text = readFileSync(path, 'utf8')
    answers.set(path, ON_AN_ENGINE.test(text) || importsOf(text, path).some(asksAnEngine))
  }
  return answers.get(path)
}

/** Only those within the tests: what the forum imports of itself is no question to an engine yet. */
function importsOf(text, path) {
  const named = [...text.matchAll(/from '(#tests\/|\.\.?\/)([^']+)'/g)]
  return named
    .map(([, from, rest]) => (from === '#tests/' ? join('tests', rest) : join(dirname(path), from, rest)))
    .filter((file) => existsSync(file))
}
