import { expect, test } from 'vitest'
import { forgetWords, newsNaming } from '#app/forum/notifications/forget-words.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'

const erased = { lines: ['Secret codes'], slug: 'secret-codes', path: '/posts/p1' }

test('news that name a thing lose its words and its readable address, and nothing else', async () => {
  const params = { title: 'Secret codes', path: '/threads/secret-codes-t1', count: 3, word: 'works' }
  await tell(db, [(await ann()).id], { kind: 'state-settled', cause: 'c1', params })
  await forgetWords(db, await newsNaming(['t1']), erased)
  expect((await db.notification.findMany())[0]!.params).toEqual({
    title: '…',
    path: '/posts/p1',
    count: 3,
    word: 'works',
  })
})

test('news of other things are not found', async () => {
  const params = { title: 'Secret codes', path: '/threads/secret-codes-t2' }
  await tell(db, [(await ann()).id], { kind: 'state-settled', cause: 'c1', params })
  expect(await newsNaming(['t1', 'p1'])).toEqual([])
})
