import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseFile } from '#app/platform/db/engine.server.ts'
import { IsolatingSqlite } from '#app/platform/db/isolating-sqlite.server.ts'
import { openSqlite, type Sqlite } from '#app/platform/db/sqlite-connection.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { PrismaClient } from '#prisma/sqlite'
import { db } from '#tests/support/database.ts'

let other: Sqlite
const forums: PrismaClient[] = []

beforeEach(() => {
  other = openSqlite(databaseFile)
  other.exec('BEGIN IMMEDIATE')
})
afterEach(async () => {
  other.close()
  await Promise.all(forums.splice(0).map((forum) => forum.$disconnect()))
})

function aForum(locked: number) {
  const forum = new PrismaClient({
    adapter: new IsolatingSqlite(databaseFile, { locked, behindOthers: 5000 }),
  })
  forums.push(forum)
  return forum
}

const tag = (id: string) => ({ data: { id, position: 1 } })

test('a write waits for another process, and pages are read meanwhile', async () => {
  const forum = aForum(5000)
  const writes = Promise.all([
    forum.tag.create(tag('alone')),
    forum.$transaction((tx) => tx.tag.create(tag('together'))),
  ])

  for (let read = 0; read < 5; read++) expect(await forum.tag.count()).toBe(0)
  other.exec('COMMIT')

  await writes
  expect(await db.tag.count()).toBe(2)
})

test('whoever waits for another process in vain is told; the others do not wait one after another', async () => {
  const forum = aForum(50)
  const writes = Array.from({ length: 200 }, (_, n) =>
    n % 2 ? forum.tag.create(tag(`${n}`)) : forum.$transaction((tx) => tx.tag.create(tag(`${n}`))),
  )

  const outcomes = await Promise.allSettled(writes)
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  expect(outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason)[0]).toBeInstanceOf(Unavailable)

  other.exec('ROLLBACK')
  await forum.tag.create(tag('in-time'))
  expect(await db.tag.findMany({ select: { id: true } })).toEqual([{ id: 'in-time' }])
})
