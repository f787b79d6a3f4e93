import { expect, test } from 'vitest'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { AlreadySent, carriedOutFor, type Sending } from '#app/platform/sending/claim.server.ts'
import { db } from '#tests/support/database.ts'

const aSending = (key = 'a-key-of-a-form-1'): Sending => ({ ownerId: 'ann', key, digest: 'd', state: 'free' })
const note = (text: string) =>
  transact((tx) => tx.memberNote.create({ data: { id: newId(), memberId: 'ann', text, at: now() } }))

test('what a form makes and its key are written together', async () => {
  const sending = aSending()
  const made = await carriedOutFor(sending, () => note('One'))
  expect(sending.state).toBe('done')
  expect(await db.sending.findMany()).toMatchObject([{ ownerId: 'ann', made: made.id, answer: null }])
})

test('what comes to nothing leaves the key free, and what was begun is gone', async () => {
  const sending = aSending()
  const fails = () =>
    transact(async (tx) => {
      await tx.memberNote.create({ data: { id: newId(), memberId: 'ann', text: 'Lost', at: now() } })
      throw new Error('The server was stopped here')
    })
  await expect(carriedOutFor(sending, fails)).rejects.toThrow('stopped here')
  expect([sending.state, await db.sending.count(), await db.memberNote.count()]).toEqual(['free', 0, 0])
  await carriedOutFor(aSending(), () => note('Again'))
  expect(await db.memberNote.count()).toBe(1)
})

test('a key that is taken makes nothing, whatever is done under it', async () => {
  await carriedOutFor(aSending(), () => note('One'))
  await expect(carriedOutFor(aSending(), () => note('Two'))).rejects.toBeInstanceOf(AlreadySent)
  expect(await db.memberNote.findMany()).toMatchObject([{ text: 'One' }])
})

test('the key belongs to its owner: another member’s is another', async () => {
  await carriedOutFor(aSending(), () => note('One'))
  await carriedOutFor({ ...aSending(), ownerId: 'ben' }, () => note('Two'))
  expect(await db.memberNote.count()).toBe(2)
})

test('of twelve at once one makes something, and the others are told', async () => {
  const tries = await Promise.allSettled(
    Array.from({ length: 12 }, () => carriedOutFor(aSending(), () => note('One'))),
  )
  const reasons = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(reasons).toHaveLength(11)
  expect(reasons.every((reason) => reason instanceof AlreadySent)).toBe(true)
  expect(await db.memberNote.count()).toBe(1)
})

test('only the first transaction of a form claims its key; outside of a form nothing is claimed', async () => {
  const sending = aSending()
  await carriedOutFor(sending, async () => {
    await note('One')
    await note('Two')
  })
  await note('Three')
  expect([await db.memberNote.count(), await db.sending.count()]).toEqual([3, 1])
})
