import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The only databases the tests make or drop, whatever server they were given. */
const OURS = /^verso_test_[0-9a-f]{12}$/

/** What the databases of one run have in common: at its end all of them are dropped, whoever made them. */
export function newRun() {
  return randomBytes(3).toString('hex')
}

export function newName(run = newRun()) {
  return `verso_test_${run}${randomBytes(3).toString('hex')}`
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

/** All of one run. */
export async function dropDatabases(server, run) {
  const made = "SELECT datname AS name FROM pg_database WHERE datname LIKE 'verso\\_test\\_%'"
  const names = (await ask(server, made)).map(({ name }) => name)
  for (const name of names.filter((name) => name.startsWith(`verso_test_${run}`)))
    await dropDatabase(server, name)
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
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
