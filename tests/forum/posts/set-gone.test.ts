import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { setGone } from '#app/forum/posts/set-gone.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

type Column = 'removedAt' | 'deletedAt'

async function move(id: string, column: Column, gone: boolean) {
  const post = await findPostInThread(await mo(), id)
  return transact((tx) => setGone(tx, post, column, gone ? now() : null, async () => ''))
}

test('a reply that is both removed and deleted is counted out once, and in again when it is neither', async () => {
  const tip = await aTip(await ann())
  const { id } = await aReply(await ben(), tip)
  const count = async () => (await db.thread.findUniqueOrThrow({ where: { id: tip.id } })).replyCount
  const steps: [Column, boolean, number][] = [
    ['removedAt', true, 0],
    ['deletedAt', true, 0],
    ['removedAt', false, 0],
    ['deletedAt', false, 1],
  ]
  for (const [column, gone, after] of steps) {
    expect(await move(id, column, gone)).toBe(true)
    expect(await count(), `${column} ${gone}`).toBe(after)
  }
})

test('what is gone already does not go twice, and what stands does not come back', async () => {
  const { id } = await aReply(await ben(), await aTip(await ann()))
  expect(await move(id, 'removedAt', false)).toBe(false)
  expect(await move(id, 'removedAt', true)).toBe(true)
  expect(await move(id, 'removedAt', true)).toBe(false)
})

test('what comes back is found by what it says by then', async () => {
  const { id } = await aReply(await ben(), await aTip(await ann()), { body: 'A porcupine ate my phone.' })
  await move(id, 'removedAt', true)
  const seen = await findPostInThread(await mo(), id)
  await db.post.update({ where: { id }, data: { body: 'A hedgehog ate my phone.' } })
  await transact((tx) => setGone(tx, seen, 'removedAt', null, async () => ''))
  for (const [q, hits] of [
    ['hedgehog', 1],
    ['porcupine', 0],
  ] as const)
    expect((await search(visitor, { q })).hits, q).toHaveLength(hits)
})
