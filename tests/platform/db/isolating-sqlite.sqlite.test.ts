import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'
import { expect, test } from 'vitest'
import { databaseFile } from '#app/platform/db/engine.server.ts'
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
