import { on } from 'node:events'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { databaseFile } from '#app/platform/db/engine.server.ts'
import { db } from '#tests/support/database.ts'

test('before all rows are counted, a few of each index say roughly how they are spread', async () => {
  await db.tag.createMany({
    data: Array.from({ length: 3000 }, (_, position) => ({ id: `t${position}`, position })),
  })
  const besides = new Database(databaseFile)
  besides.exec(`DELETE FROM sqlite_stat1 WHERE tbl = 'Tag'`)
  const told = () => besides.prepare(`SELECT stat FROM sqlite_stat1 WHERE tbl = 'Tag'`).all()

  const thread = new Worker(resolve('prisma/analyze.mjs'), { workerData: { file: databaseFile } })
  const messages = on(thread, 'message')
  const [first] = (await messages.next()).value
  expect(first).toMatchObject({ roughly: true })
  expect(told()).toHaveLength(1)
  const [second] = (await messages.next()).value
  expect(second).toEqual({ ...first, roughly: false })
  expect(told()).toEqual([{ stat: '3000 1' }])
  besides.close()
})
