import { afterEach, expect, test } from 'vitest'
import { advance, backToNow, DAY, MINUTE, now } from '#app/platform/clock.ts'
import {
  findSaid,
  findSent,
  forgetSent,
  forgetWhere,
  freeKey,
  keepAnswer,
  REMEMBERED,
  SAME_WORDS_WITHIN,
} from '#app/platform/sending/sent.server.ts'
import { db } from '#tests/support/database.ts'

afterEach(backToNow)

const keyOf = (n: number, ownerId = 'ann') => ({
  ownerId,
  key: `key-number-${n}`,
  digest: 'd',
  state: 'done' as const,
})
async function sendings(count: number) {
  const row = (n: number) => ({ ownerId: 'ann', key: keyOf(n).key, digest: 'd', at: now() })
  await db.sending.createMany({ data: Array.from({ length: count }, (_, n) => row(n)) })
}

test('an answer is found by its owner and key, and by nobody else', async () => {
  await sendings(1)
  await keepAnswer(keyOf(0), '/threads/1')
  expect(await findSent(keyOf(0))).toMatchObject({ answer: '/threads/1' })
  expect(await findSent(keyOf(0, 'ben'))).toBeNull()
  await freeKey(keyOf(0))
  expect(await findSent(keyOf(0))).toBeNull()
})

test('where an erased thing stood is forgotten, and its key stays spent', async () => {
  await sendings(2)
  await keepAnswer(keyOf(0), '/threads/an-illegal-title-t1#trial')
  await keepAnswer(keyOf(1), '/threads/a-clock-t2')
  await forgetWhere(db, ['t1'])
  expect(await findSent(keyOf(0))).toMatchObject({ answer: null })
  expect(await findSent(keyOf(1))).toMatchObject({ answer: '/threads/a-clock-t2' })
})

test('the same words are found for some minutes, whatever key they came with', async () => {
  await sendings(1)
  await db.sending.updateMany({ data: { made: 'post0' } })
  const stands = async () => true
  expect(await findSaid(keyOf(7), stands)).toMatchObject({ key: keyOf(0).key })
  expect(await findSaid({ ownerId: 'ann', digest: 'other' }, stands)).toBeNull()
  expect(await findSaid({ ownerId: 'ben', digest: 'd' }, stands)).toBeNull()
  expect(await findSaid(keyOf(7), async (made) => made !== 'post0')).toBeNull()
  advance(SAME_WORDS_WITHIN + MINUTE)
  expect(await findSaid(keyOf(7), stands)).toBeNull()
})

test('keys are remembered for more than a day, and then forgotten slice by slice', async () => {
  await sendings(7)
  advance(DAY)
  expect(await forgetSent(3)).toBe(0)
  advance(REMEMBERED - DAY + MINUTE)
  await db.sending.create({ data: { ownerId: 'ann', key: 'a-new-one', digest: 'd', at: now() } })
  expect(await forgetSent(3)).toBe(7)
  expect(await db.sending.findMany()).toMatchObject([{ key: 'a-new-one' }])
})
