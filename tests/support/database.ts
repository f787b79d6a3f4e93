import { copyFileSync } from 'node:fs'
import { inject } from 'vitest'
import { takeInHand } from './emptying.ts'
import { createDatabase } from './test-databases.mjs'

/**
 * Import this in a test that needs the database: its worker has one, migrated, and every test begins with empty
 * tables, but for those its file names with `keep`.
 */
const url = process.env.DATABASE_URL!
const { server, template } = inject('place')

if (server) await createDatabase(server, nameIn(url), nameIn(template))
else copyFileSync(fileIn(template), fileIn(url))

const { db } = await import('#app/platform/db/client.server.ts')
if (server) takeInHand(await (await import('./database-on-server.ts')).connect(url))
else takeInHand((await import('./database-on-disk.ts')).connect(fileIn(url)))

export { keep } from './emptying.ts'
export { db }

function nameIn(address: string) {
  return new URL(address).pathname.slice(1)
}

function fileIn(address: string) {
  return address.replace(/^file:/, '')
}
