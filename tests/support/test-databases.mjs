import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The only databases the tests make or drop, whatever server they were given. */
const OURS = /^verso_test_[0-9a-f]{12}$/

export function newName() {
  return `verso_test_${randomBytes(6).toString('hex')}`
}

export async function createDatabase(server, name, template) {
  refuseOthers(name)
  if (template) refuseOthers(template)
  await ask(server, `CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`)
}

export async function dropDatabase(server, name) {
  refuseOthers(name)
  await ask(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
}

/** The address of one database on the server. */
export function addressOf(server, name) {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

function refuseOthers(name) {
  if (!OURS.test(name))
    throw new Error(`Tests make and drop databases named verso_test_<random> only, not "${name}"`)
}

async function ask(server, sql) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
