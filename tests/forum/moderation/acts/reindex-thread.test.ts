import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { reindexThread } from '#app/forum/moderation/acts/reindex-thread.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const again = (threadId: string) => transact((tx) => reindexThread(tx, threadId))
const found = async (q: string) => (await search(visitor, { q })).hits.map(({ subject }) => subject)

test('a thread is found by its title, its words and the names of what it is about now', async () => {
  const { id } = await aTip(await ann())
  await db.thread.update({ where: { id }, data: { title: 'An okapi' } })
  await db.post.updateMany({ where: { threadId: id }, data: { body: 'It grazes at dusk.' } })
  await db.threadTag.create({ data: { threadId: id, tagId: 'back-screen' } })
  expect([await found('okapi'), await found('dusk'), await found('背屏')].flat()).not.toContain(id)
  await again(id)
  for (const word of ['okapi', 'dusk', '背屏']) expect(await found(word)).toContain(id)
  expect(await found('settings')).not.toContain(id)
})

test('a review is found by what speaks for it and against it too', async () => {
  const { id } = await aReview(await ann(), { pros: 'Quagga proof', cons: 'Zorilla prone' })
  await db.searchDocument.deleteMany({ where: { subject: id } })
  await again(id)
  for (const word of ['quagga', 'zorilla']) expect(await found(word)).toEqual([id])
})

test('its replies are left as they are', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  const before = await db.searchDocument.findMany({ where: { subject: reply.id } })
  await again(tip.id)
  expect(await db.searchDocument.findMany({ where: { subject: reply.id } })).toEqual(before)
  expect(before).toHaveLength(1)
})

test('what is removed, deleted or was never there is not found because it was looked at', async () => {
  const [removed, deleted] = [
    await aTip(await ann()),
    await aTip(await ann(), { title: 'A second clock there' }),
  ]
  await removePost(await mo(), (await openingPost(removed)).id, { rule: 'spam' })
  await deletePost(await ann(), (await openingPost(deleted)).id)
  const ids = [removed.id, deleted.id, 'no-thread']
  for (const id of ids) await again(id)
  expect(await db.searchDocument.count({ where: { subject: { in: ids } } })).toBe(0)
})
