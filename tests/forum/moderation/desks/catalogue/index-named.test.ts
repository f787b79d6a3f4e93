import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { indexNamed } from '#app/forum/moderation/desks/catalogue/index-named.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { db } from '#tests/support/database.ts'
import { databaseWork } from '#tests/support/database-work.ts'
import { ann, mo } from '#tests/support/people.ts'
import { threeTags } from '#tests/support/tags.ts'
import { aTip, openingPost } from '#tests/support/writing.ts'

beforeEach(threeTags)

const found = async (q: string) =>
  (await search(visitor, { q })).hits.map(({ kind }) => kind).filter((kind) => kind === 'tip')
const renamed = (id: string) => db.name.update({ where: { id }, data: { text: 'zebra', folded: 'zebra' } })

test.each([
  ['tag selfie', 'tag.selfie.name.fr'],
  ['use clock', 'use.clock.name.fr'],
  ['phone tiny-one', 'phone.tiny-one.name.fr'],
])('threads about “%s” are found by its new name', async (key, id) => {
  await aTip(await ann(), { tags: 'selfie' })
  await renamed(id)
  expect(await found('zebra')).toEqual([])
  await indexNamed({}, key)
  expect(await found('zebra')).toEqual(['tip'])
})

test('what is removed stays out of search', async () => {
  const tip = await aTip(await ann(), { tags: 'selfie' })
  await removePost(await mo(), (await openingPost(tip)).id, { rule: 'spam' })
  await renamed('tag.selfie.name.fr')
  await indexNamed({}, 'tag selfie')
  expect(await found('zebra')).toEqual([])
})

test('of many threads about a thing each is read once', async () => {
  const { id, language, authorId, createdAt } = await aTip(await ann())
  const { thread } = await db.post.findFirstOrThrow({ where: { threadId: id }, include: { thread: true } })
  const ids = Array.from({ length: 200 }, (_, n) => `${id}-${n}`)
  const alike = { ...thread, language, authorId, createdAt }
  await db.thread.createMany({ data: ids.map((id) => ({ ...alike, id })) })
  await db.threadTag.createMany({ data: ids.map((threadId) => ({ threadId, tagId: 'selfie' })) })
  const { read } = await databaseWork(() => indexNamed({}, 'tag selfie'))
  expect(read).toBeLessThan(2 * ids.length)
})
