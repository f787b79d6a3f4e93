import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseFile } from '#app/platform/db/engine.server.ts'
import { IsolatingSqlite } from '#app/platform/db/isolating-sqlite.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { PrismaClient } from '#prisma/sqlite'
import { db } from '#tests/support/database.ts'

/** A forum of its own on the same file, whose writes do not wait for one another for long. */
let forum: PrismaClient

beforeEach(() => {
  const patience = { locked: 50, behindOthers: 2000 }
  forum = new PrismaClient({ adapter: new IsolatingSqlite(databaseFile, patience) })
})
afterEach(() => forum.$disconnect())

const tag = (id: string) => ({ data: { id, position: 1 } })
const dangling = { data: { threadId: 'nowhere', tagId: 'nothing' } }
const ids = async () => (await db.tag.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)

test('a transaction that cannot be committed keeps nothing, and the next write is not kept waiting', async () => {
  const failing = forum.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
    await tx.tag.create(tag('lost'))
    await tx.threadTag.create(dangling)
  })

  await expect(failing).rejects.toThrow('FOREIGN KEY constraint failed')
  await forum.tag.create(tag('alone'))
  await forum.$transaction((tx) => tx.tag.create(tag('together')))
  expect(await ids()).toEqual(['alone', 'together'])
})

test('while the disk is full a write is refused, reads go on, and with room again writes succeed', async () => {
  await fillUp()
  const writes = [
    forum.$transaction((tx) => tx.tag.create({ data: { id: big('a'), position: 1 } })),
    forum.$transaction((tx) => tx.tag.create({ data: { id: big('b'), position: 1 } })),
  ]
  for (const write of writes) await expect(write).rejects.toBeInstanceOf(Unavailable)
  expect(await forum.tag.count()).toBe(0)

  await makeRoom()
  await forum.$transaction((tx) => tx.tag.create({ data: { id: big('c'), position: 1 } }))
  expect(await forum.tag.count()).toBe(1)
})

test('what comes after a full disk took the transaction back is not kept alone', async () => {
  await fillUp()
  const careless = forum.$transaction(async (tx) => {
    await tx.tag.create({ data: { id: big('a'), position: 1 } }).catch(() => {})
    await tx.$executeRawUnsafe('ROLLBACK').catch(() => {})
    await tx.tag.create(tag('alone'))
  })

  await expect(careless).rejects.toBeInstanceOf(Unavailable)
  expect(await ids()).toEqual([])
})

test('a transaction that fails before its first statement ends its turn', async () => {
  const failing = forum.$transaction(async () => {
    throw new Error('thought better of it')
  })

  await expect(failing).rejects.toThrow('thought better of it')
  await forum.tag.create(tag('next'))
  expect(await ids()).toEqual(['next'])
})

test('a transaction that takes too long is taken back, and the next write is not kept waiting', async () => {
  let goOn = () => {}
  const told = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const late = async () => {
    await told
    throw new Error('nobody waits for this')
  }
  const overtime = forum.$transaction((tx) => tx.tag.create(tag('late')).then(late), { timeout: 50 })
  const next = forum.$transaction((tx) => tx.tag.create(tag('next')))

  await next
  goOn()
  await expect(overtime).rejects.toThrow()
  expect(await ids()).toEqual(['next'])
})

/** Longer than a page of the file, so that it needs one of its own. */
function big(letter: string) {
  return letter.repeat(20_000)
}

/** The file may not grow any more: what SQLite says then is what it says on a full disk. */
/** Without a page that is free within the file, too. */
async function fillUp() {
  await forum.$executeRawUnsafe('VACUUM')
  await forum.$transaction((tx) => tx.$queryRawUnsafe('PRAGMA max_page_count = 1'))
}

async function makeRoom() {
  await forum.$transaction((tx) => tx.$queryRawUnsafe('PRAGMA max_page_count = 1000000'))
}
