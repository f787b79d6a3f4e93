import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { SteadyPostgresql } from '#app/platform/db/steady-postgresql.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { PrismaClient } from '#prisma/postgresql'
import { startPostgres } from '#tests/support/postgres.mjs'

let server: Awaited<ReturnType<typeof startPostgres>>
let forum: PrismaClient

beforeAll(async () => {
  server = await startPostgres()
  await migrate(undefined, server.url())
  const transactionOptions = { timeout: 10_000, maxWait: 10_000 }
  forum = new PrismaClient({ adapter: new SteadyPostgresql(server.url()), transactionOptions })
})
afterAll(async () => {
  await forum.$disconnect()
  await server.stop()
})

/** More than the pool holds. */
const MANY = 50
const tag = (id: string) => ({ data: { id, position: 1 } })
const back = () => expect.poll(() => forum.tag.count().catch(() => 'away')).not.toBe('away')

test.each(['SIGINT', 'SIGQUIT'])('after a restart by %s every connection is there again', async (signal) => {
  let open = 0
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const writes = Array.from({ length: MANY }, (_, n) =>
    forum.$transaction(async (tx) => {
      await tx.tag.create(tag(`${signal} ${n}`))
      open++
      await held
      await tx.tag.count()
    }),
  )
  const outcomes = Promise.allSettled(writes)
  await expect.poll(() => open).toBe(20)
  await server.goDown(signal)
  letGo()
  for (const outcome of await outcomes)
    expect(outcome).toMatchObject({ reason: expect.any(Unavailable), status: 'rejected' })
  await expect(forum.tag.count()).rejects.toBeInstanceOf(Unavailable)
  await expect(forum.tag.create(tag('nowhere'))).rejects.toMatchObject({ mayBeKept: false })

  await server.comeUp()
  await back()
  expect(await forum.tag.count()).toBe(0)
  await Promise.all(writes.map((_, n) => forum.$transaction((tx) => tx.tag.create(tag(`again ${n}`)))))
  expect((await forum.tag.deleteMany()).count).toBe(MANY)
})

test('a connection that is cut while it commits says that nobody knows, one before it that nothing was kept', async () => {
  const cut = (tx: { $queryRawUnsafe(sql: string): Promise<unknown> }) =>
    tx.$queryRawUnsafe('SELECT pg_terminate_backend(pg_backend_pid())')

  await expect(forum.$transaction(cut)).rejects.toMatchObject({ mayBeKept: false })
  await forum.$executeRawUnsafe(
    `CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$`,
  )
  await forum.$executeRawUnsafe(
    'CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON "Tag" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()',
  )
  const both = [
    () => forum.$transaction((tx) => tx.tag.create(tag('while committing'))),
    () => forum.tag.create(tag('alone')),
  ]
  for (const write of both) await expect(write()).rejects.toMatchObject({ mayBeKept: true })
  await forum.$executeRawUnsafe('DROP FUNCTION cut() CASCADE')
  await Promise.all(Array.from({ length: MANY }, (_, n) => forum.tag.create(tag(`${n}`))))
})

test('a statement that failed and was passed over is not told as kept', async () => {
  const passedOver = forum.$transaction(async (tx) => {
    await tx.tag.create(tag('lost'))
    await tx.tag.create(tag('lost')).catch(() => {})
  })

  await expect(passedOver).rejects.toThrow('nothing was kept')
  expect(await forum.tag.findUnique({ where: { id: 'lost' } })).toBeNull()
})
