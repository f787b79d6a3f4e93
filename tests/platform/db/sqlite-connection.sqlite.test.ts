import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openSqlite, orRefuse, tune, withKeptStatements } from '#app/platform/db/sqlite-connection.server.ts'
import { db } from '#tests/support/database.ts'

const file = join(process.env.DATA_DIR!, 'pragmas.db')

test('every connection writes ahead, syncs fully, holds references and waits five seconds', () => {
  const connection = openSqlite(file)
  const said = (name: string) => connection.pragma(name, { simple: true })

  expect(said('journal_mode')).toBe('wal')
  expect(said('synchronous')).toBe(2)
  expect(said('foreign_keys')).toBe(1)
  expect(said('busy_timeout')).toBe(5000)
  expect(said('secure_delete')).toBe(1)
  connection.close()
})

test('so do the connections that answer requests, inside a transaction and outside', async () => {
  for (const name of ['synchronous', 'foreign_keys', 'secure_delete']) {
    const outside = await db.$queryRawUnsafe<Record<string, bigint>[]>(`PRAGMA ${name}`)
    const inside = await db.$transaction((tx) =>
      tx.$queryRawUnsafe<Record<string, bigint>[]>(`PRAGMA ${name}`),
    )
    const wanted = name === 'synchronous' ? 2 : 1
    expect([outside, inside].map(([row]) => Number(row![name]))).toEqual([wanted, wanted])
  }
})

test('a database that does not take a setting stops the start', () => {
  const inMemory = new Database(':memory:')

  expect(() => tune(inMemory)).toThrow('SQLite did not accept journal_mode = wal')
  inMemory.close()
})

test('a file that cannot be opened stops the start with a sentence that names only a cause SQLite names', () => {
  expect(() => openSqlite('package.json')).toThrow(/not a database\): name another file in DATABASE_URL\.$/)
  expect(() => openSqlite('/nowhere/forum.db')).toThrow(/\(.*directory does not exist\)\.$/)
  expect(() => openSqlite('tests')).toThrow('check its folder and rights')
})

test.each([
  [
    'SQLITE_BUSY',
    'database is locked',
    '(database is locked): another program holds it, end that one first.',
  ],
  ['SQLITE_FULL', 'disk is full', '(disk is full): make room on its disk.'],
  ['SQLITE_IOERR', 'disk I/O error', '(disk I/O error).'],
  [undefined, '\nNo binding was found:\n a\n b', '(No binding was found).'],
])('of a database that says %s nothing else is blamed', (code, message, end) => {
  const saying = () => {
    throw Object.assign(new Error(message), { code })
  }

  expect(() => orRefuse('forum.db', saying)).toThrow(`The database forum.db cannot be opened ${end}`)
})

test('of prepared statements the least used is let go', () => {
  const connection = new Database(':memory:')
  const statements = withKeptStatements(connection, 2)
  const ask = (sql: string) => statements.prepare(sql).bind([]).raw().all()

  expect(['SELECT 1', 'SELECT 2', 'SELECT 3', 'SELECT 1'].map(ask)).toEqual([[[1]], [[2]], [[3]], [[1]]])
  connection.close()
})
