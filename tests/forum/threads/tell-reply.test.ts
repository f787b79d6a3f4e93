import { beforeAll, beforeEach, expect, test } from 'vitest'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { tellReply } from '#app/forum/threads/tell-reply.server.ts'
import { wordsAbout } from '#app/forum/threads/tips/tip-words.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { news } from '#tests/support/replied.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const cleo = () => someone('cleo')

test('whose thread and whose reply it answers hear of it, once, and nobody of their own', async () => {
  const tip = await aTip(await ann())
  await aReply(await ann(), tip)
  const first = await aReply(await ben(), tip)
  await aReply(await cleo(), tip, { parent: first.id })
  expect(await news()).toEqual(['ann reply', 'ann reply', 'ben reply'])
  expect(await db.notification.findFirst({ where: { cause: `${tip.id}/${first.id}` } })).toMatchObject({
    params: { path: `/posts/${first.id}`, thread: tip.id, position: 3, name: 'ben', title: tip.title },
  })
})

test('to be named counts more than to be answered, and is told once', async () => {
  const tip = await aTip(await ann())
  await aReply(await ben(), tip, { body: 'As @ann says, and @ben too.' })
  expect(await news()).toEqual(['ann mention'])
  await cleo()
  await aReply(await ben(), tip, { body: 'As @ann and @cleo say.' })
  expect(await news()).toEqual(['ann mention', 'ann mention', 'cleo mention'])
})

test('the first post of a thread tells whom it names, and nobody else', async () => {
  await ben()
  await aTip(await ann(), { steps: [{ text: 'Ask @ben how.' }] })
  await aQuestion(await ann())
  expect(await news()).toEqual(['ben mention'])
})

test('whom an edit names hears of it, and whoever heard already hears nothing more', async () => {
  const tip = await aTip(await ann())
  await cleo()
  const reply = await aReply(await ben(), tip, { body: 'As @ann says.' })
  expect(await news()).toEqual(['ann mention'])
  await editPost(await ben(), reply.id, { body: 'As @ann and @cleo say.' }, wordsAbout)
  expect(await news()).toEqual(['ann mention', 'cleo mention'])
  await editPost(await ben(), reply.id, { body: 'As @ann and @cleo said.' }, wordsAbout)
  expect(await db.job.count({ where: { kind: 'tell-reply', doneAt: null } })).toBe(0)
})

test('the same post is told once, however often its work is done', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await Promise.allSettled([tellReply({}, reply.id), tellReply({}, reply.id)])
  await tellReply({}, reply.id)
  expect(await news()).toEqual(['ann reply'])
})

test('a reply that is refused leaves nothing to tell', async () => {
  const tip = await aTip(await ann())
  await expect(aReply(await ben(), tip, { parent: 'nosuchpost' })).rejects.toThrow('parentGone')
  expect(await db.job.count({ where: { kind: 'tell-reply' } })).toBe(0)
})

test('in a thread staff removed only its author and staff hear anything', async () => {
  const tip = await aTip(await ann())
  const first = await aReply(await ben(), tip)
  await mo()
  await aReply(await cleo(), tip, { parent: first.id, body: 'So says @mo.' })
  await removePost(await mo(), (await openingPost(tip)).id, { rule: 'spam' })
  expect(await news()).toEqual(['ann reply', 'ann reply quiet', 'mo mention'])
})

test('what is gone, and what answers something gone, is kept without a word', async () => {
  const tip = await aTip(await ann())
  const first = await aReply(await ben(), tip)
  await deletePost(await ben(), first.id)
  expect(await news()).toEqual(['ann reply quiet'])
  const second = await aReply(await cleo(), tip)
  await aReply(await ben(), tip, { parent: second.id })
  await deletePost(await cleo(), second.id)
  expect(await news()).toEqual(['ann reply quiet', 'ann reply quiet', 'ann reply quiet', 'cleo reply quiet'])
})

test('a reply that is held is told when it is shown', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await transact((tx) => holdPost(tx, reply.id, { rule: 'newcomer', priority: 1 }))
  expect(await news()).toEqual(['ann reply quiet'])
  await restorePost(await mo(), reply.id)
  expect(await news()).toEqual(['ann reply'])
})
