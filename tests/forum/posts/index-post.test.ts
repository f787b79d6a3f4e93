import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { indexPost, unindexPost } from '#app/forum/posts/index-post.server.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const more = async () => 'okapi'
const found = async (q: string) => (await search(visitor, { q })).hits.map(({ kind }) => kind)

test('the first post of a thread is found as the thread, also by what belongs to it', async () => {
  const post = await findPostInThread(visitor, (await openingPost(await aTip(await ann()))).id)
  await transact((tx) => indexPost(tx, post, 'A quagga.', more))
  expect([await found('quagga'), await found('okapi')]).toEqual([['tip'], ['tip']])
  await transact((tx) => unindexPost(tx, post))
  expect(await found('quagga')).toEqual([])
})

test('a reply is found by its own words alone', async () => {
  const { id } = await aReply(await ben(), await aTip(await ann()))
  const reply = await findPostInThread(visitor, id)
  await transact((tx) => indexPost(tx, reply, 'An axolotl.', more))
  expect([await found('axolotl'), await found('okapi')]).toEqual([['reply'], []])
})
