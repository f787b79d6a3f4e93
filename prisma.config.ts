import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'prisma/config'

/** `generate` and `validate` need a provider, not a server: one schema, two clients. */
const engine = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgresql' : 'sqlite'

export default defineConfig({
  experimental: { adapter: true },
  engine: 'js',
  adapter: async () => adapterFor(engine),
  schema: schemaFor(engine),
})

/** The one schema, with the provider line of the engine at hand. */
function schemaFor(engine: string) {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
    .replace('provider = "sqlite"', `provider = "${engine}"`)
    .replace('"./generated/sqlite"', `"./${engine}"`)
  mkdirSync('prisma/generated', { recursive: true })
  writeFileSync(`prisma/generated/${engine}.prisma`, schema)
  return `prisma/generated/${engine}.prisma`
}

async function adapterFor(engine: string) {
  const url = process.env.DATABASE_URL!
  if (engine === 'postgresql')
    return new (await import('@prisma/adapter-pg')).PrismaPg({ connectionString: url })
  return new (await import('@prisma/adapter-better-sqlite3')).PrismaBetterSQLite3({ url })
}
