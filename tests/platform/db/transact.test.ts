import { expect, test } from 'vitest'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from '#tests/support/database.ts'

test('what one request wrote stays, though the open transaction of another rolls back', async () => {
  const written = signal()
  const rollBack = signal()
  const annJoins = transact(async (tx) => {
    await tx.member.create({ data: called('ann') })
    written.give()
    await rollBack.given
    throw new Error('Ann thinks better of it')
  })
  await written.given

  const benJoins = db.member.create({ data: called('ben') })
  expect(await names(), 'nobody sees what is not committed').not.toContain('ann')
  rollBack.give()

  await expect(annJoins).rejects.toThrow('Ann thinks better of it')
  await benJoins
  expect(await names()).toEqual(['ben'])
})

test('a transaction that is committed leaves all of its rows, one that fails none', async () => {
  await transact(async (tx) => {
    await tx.member.create({ data: called('ann') })
    await tx.member.create({ data: called('ben') })
  })
  const twice = transact(async (tx) => {
    await tx.member.create({ data: called('mo') })
    await tx.member.create({ data: called('ann') })
  })

  await expect(twice).rejects.toMatchObject({ code: 'P2002' })
  expect(await names()).toEqual(['ann', 'ben'])
})

test('a transaction reads its own writes', async () => {
  const seen = await transact(async (tx) => {
    await tx.member.create({ data: called('ann') })
    return tx.member.count()
  })

  expect(seen).toBe(1)
})

test('of twelve that count one row up at once, none is lost', async () => {
  await db.tag.create({ data: { id: 'aod', position: 0 } })

  await Promise.all(
    Array.from({ length: 12 }, () =>
      transact(async (tx) => {
        // Holds the row, so that those who read and then write queue.
        await tx.tag.update({ where: { id: 'aod' }, data: { position: { increment: 0 } } })
        const { position } = await tx.tag.findUniqueOrThrow({ where: { id: 'aod' } })
        await tx.tag.update({ where: { id: 'aod' }, data: { position: position + 1 } })
      }),
    ),
  )

  expect(await db.tag.findUnique({ where: { id: 'aod' } })).toMatchObject({ position: 12 })
})

test('writes inside and outside of transactions are all counted', async () => {
  await db.tag.create({ data: { id: 'aod', position: 0 } })
  const up = { where: { id: 'aod' }, data: { position: { increment: 1 } } }

  await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      turn % 2 ? db.tag.update(up) : transact((tx) => tx.tag.update(up)),
    ),
  )

  expect(await db.tag.findUnique({ where: { id: 'aod' } })).toMatchObject({ position: 20 })
})

function called(name: string) {
  return { id: newId(), name, foldedName: name, joinedAt: new Date() }
}

async function names() {
  const members = await db.member.findMany({ orderBy: { name: 'asc' } })
  return members.map(({ name }) => name)
}

/** Something one side gives and the other waits for. */
function signal() {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { give, given }
}
