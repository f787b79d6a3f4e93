import Database from 'better-sqlite3'
import { afterAll, afterEach, expect, test } from 'vitest'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { databaseFile } from '#app/platform/db/engine.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { db } from '#tests/support/database.ts'

/** Another program writes for longer than anybody waits: reads go on. */
const other = new Database(databaseFile)
const hold = async () => void other.exec('BEGIN IMMEDIATE')
const letGo = () => other.inTransaction && other.exec('ROLLBACK')
afterEach(() => void letGo())
afterAll(() => void other.close())

/** Finds the database held, which it is from here on. */
const outage = {
  note: async () => {
    await hold()
    await db.job.deleteMany({ where: { kind: 'nothing' } })
  },
}
const attempts = async () => (await db.job.findFirstOrThrow()).attempts
const ask = () => transact((tx) => later(tx, { kind: 'note', key: 'patient' }))

test('an outage longer than the lease counts for no attempt, though it lets nothing be written', async () => {
  await ask()
  await expect(runDue(outage)).rejects.toThrow('unavailable')

  letGo()
  advance(11 * MINUTE)
  expect(await runDue({ other: async () => {} })).toBe(0)
  expect(await attempts()).toBe(0)
})

test('work that was done but could not be written down is no failed attempt either', async () => {
  await ask()
  await expect(runDue({ note: hold })).rejects.toThrow('unavailable')

  letGo()
  expect(await runDue({ other: async () => {} })).toBe(0)
  expect(await attempts()).toBe(0)
  advance(MINUTE)
  expect(await runDue({ note: async () => {} })).toBe(1)
})
