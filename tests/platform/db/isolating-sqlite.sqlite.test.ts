import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'
import { expect, test } from 'vitest'
import { databaseFile } from '#app/platform/db/engine.server.ts'
import { openSqlite } from '#app/platform/db/sqlite-connection.server.ts'
import { PrismaClient } from '#prisma/sqlite'
import { db } from '#tests/support/database.ts'

const tag = (id: string) => ({ data: { id, position: 1 } })

test('the stock adapter still loses what others write during a transaction: the reason for ours', async () => {
  const stock = new PrismaClient({ adapter: new PrismaBetterSQLite3({ url: `file:${databaseFile}` }) })

  const failing = stock.$transaction(async () => {
    await stock.tag.create(tag('acknowledged'))
    throw new Error('rolled back')
  })

  await expect(failing).rejects.toThrow('rolled back')
  expect(await stock.tag.count(), 'once this is 1, ours can go').toBe(0)
  await stock.$disconnect()
})

test('a transaction that another process holds up is refused, and the next one succeeds', async () => {
  // Not five seconds: the test has seen enough after a twentieth of one.
  await db.$transaction((tx) => tx.$queryRawUnsafe('PRAGMA busy_timeout = 50'))
  const other = openSqlite(databaseFile)
  other.exec('BEGIN IMMEDIATE')
  const held = db.$transaction((tx) => tx.tag.create(tag('too-early')))

  await expect(held).rejects.toThrow()
  other.exec('ROLLBACK')
  other.close()

  await db.$transaction((tx) => tx.tag.create(tag('in-time')))
  expect(await db.tag.findMany({ select: { id: true } })).toEqual([{ id: 'in-time' }])
})

test('a statement that fails ends its turn: the next write is not kept waiting', async () => {
  await db.tag.create(tag('aod'))

  await expect(db.tag.create(tag('aod'))).rejects.toMatchObject({ code: 'P2002' })
  await db.tag.create(tag('camera'))

  expect(await db.tag.count()).toBe(2)
})

test('reads go on while a transaction is open', async () => {
  await db.$transaction(async (tx) => {
    await tx.tag.create(tag('unfinished'))
    expect(await db.tag.count()).toBe(0)
    expect(await db.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1n }])
  })

  expect(await db.tag.count()).toBe(1)
})
