import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { loadForDeletion, loadForEditing } from '#app/forum/posts/edit-queries.server.ts'
import { findPost, findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('the form to edit a reply shows its source, to its author in time', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'So **bold** of you.' })
  expect(await loadForEditing(await ben(), reply.id)).toMatchObject({ id: reply.id, body: reply.body })
  await expect(loadForEditing(visitor, reply.id)).rejects.toThrow('signIn')
  await expect(loadForEditing(await mo(), reply.id)).rejects.toThrow('posts.notYours')
  advance(DAY)
  await expect(loadForEditing(await ben(), reply.id)).rejects.toThrow('posts.tooLateToEdit')
})

test('a tip has another form', async () => {
  const post = await openingPost(await aTip(await ann()))
  await expect(loadForEditing(await ann(), post.id)).rejects.toThrow('posts.notAReply')
})

test('the question before deleting knows whether a whole thread goes', async () => {
  const tip = await aTip(await ann())
  const post = await openingPost(tip)
  const reply = await aReply(await ann(), tip)
  expect(await loadForDeletion(await ann(), post.id)).toEqual({ id: post.id, opening: true })
  expect(await loadForDeletion(await ann(), reply.id)).toEqual({ id: reply.id, opening: false })
  await expect(loadForDeletion(await ben(), post.id)).rejects.toThrow('posts.notYours')
  await expect(loadForDeletion(visitor, post.id)).rejects.toThrow('signIn')
})

test('a post is found by whoever may read it', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  expect(await findPost(visitor, reply.id)).toMatchObject({ body: reply.body })
  expect(await findPostInThread(visitor, reply.id)).toMatchObject({
    thread: { id: reply.threadId, kind: 'TIP' },
    author: { name: 'ben' },
  })
  await db.post.update({ where: { id: reply.id }, data: { removedAt: now() } })
  for (const find of [findPost, findPostInThread]) {
    for (const actor of [visitor, await ann()])
      await expect(find(actor, reply.id)).rejects.toThrow('notFound: posts.noSuchPost')
    for (const actor of [await ben(), await mo()]) expect((await find(actor, reply.id)).id).toBe(reply.id)
    await expect(find(await mo(), 'nosuchpost')).rejects.toThrow('posts.noSuchPost')
  }
})
