import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { loader as permalink } from '#app/routes/posts/show.tsx'
import { loader as show } from '#app/routes/threads/show.tsx'
import type { Said } from '#app/web/handlers.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const spam = { rule: 'spam' } as const

/** The page of a thread, as a document or as data. */
async function read(thread: { id: string; slug: string }, as?: Member, query = '') {
  const path = threadPath(thread)
  return show((await aRequest(path + query, { as, params: { thread: path.slice(9) } })).args)
}

async function refusal(asked: Promise<unknown>) {
  const { status, data } = await answered(asked)
  return { status, said: data as Said }
}

async function atPermalink(post: string, as?: Member) {
  return refusal(permalink((await aRequest(`/posts/${post}`, { as, params: { post } })).args))
}

test('a removed thread answers 410 with its line in the public log; what never existed answers 404', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  const { id } = await removePost(await mo(), (await openingPost(tip)).id, spam)
  const gone = { status: 410, said: { because: 'threads.removed', link: `/moderation-log/${id}` } }
  expect(await refusal(read(tip))).toMatchObject(gone)
  expect(await refusal(read(tip, await ben()))).toMatchObject(gone)
  const data = { request: `${threadPath(tip)}.data`, params: { thread: threadPath(tip).slice(9) } }
  expect(await refusal(show((await aRequest(data.request, data)).args))).toMatchObject(gone)
  expect(await atPermalink(reply.id)).toMatchObject(gone)
  expect(await atPermalink('nosuch')).toMatchObject({ status: 404 })
  expect(await refusal(read({ id: '0mhzzzzzzzzzzzzzzzzzzzzzz', slug: 'a' }))).toMatchObject({ status: 404 })
})

test('its author reads it still, with the reason in their language and the way to the decision', async () => {
  const tip = await aTip(await ann())
  const opening = await openingPost(tip)
  const { id } = await removePost(await mo(), opening.id, spam)
  const shown = await read(tip, await ann(), '?lang=fr')
  expect(shown).toMatchObject({ opening: { gone: 'removed' }, thread: { title: 'A clock on the back' } })
  expect(shown.why).toEqual({ [opening.id]: { decision: id, rule: 'Publicité ou spam' } })
})

test('of a removed reply others see its place, its author the words and why; answers to it stay', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip, { body: 'Buy it here.' })
  await aReply(await ann(), tip, { body: 'No shops, please.', parent: reply.id })
  const { id } = await removePost(await mo(), reply.id, spam)
  const others = await read(tip)
  expect(others.discussion.replies).toMatchObject([
    { gone: 'removed', html: null, author: null },
    { html: expect.stringContaining('No shops'), depth: 1 },
  ])
  expect(others.discussion.replies[1]).not.toHaveProperty('gone')
  expect([JSON.stringify(others).includes('Buy it'), others.why]).toEqual([false, {}])
  const own = await read(tip, await ben())
  expect(own.discussion.replies[0]).toMatchObject({
    gone: 'removed',
    html: expect.stringContaining('Buy it'),
  })
  expect(own.why).toMatchObject({ [reply.id]: { decision: id } })
  await restorePost(await mo(), reply.id)
  expect((await read(tip, await ben())).why).toEqual({})
})

test('what a rule holds says that it waits for staff, to its author and to others', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await transact((tx) => holdPost(tx, reply.id, { rule: 'newcomer', priority: 1 }))
  expect((await read(tip)).discussion.replies).toMatchObject([{ gone: 'held', html: null }])
  const own = await read(tip, await ben())
  expect(own.discussion.replies).toMatchObject([{ gone: 'held', html: expect.any(String) }])
  expect(Object.keys(own.why)).toEqual([reply.id])
  await transact(async (tx) => holdPost(tx, (await openingPost(tip)).id, { rule: 'watched', priority: 1 }))
  expect(await refusal(read(tip))).toMatchObject({ status: 410, said: { because: 'threads.held' } })
})

test('what its author deleted has no line and no reason', async () => {
  const tip = await aTip(await ann())
  await deletePost(await ann(), (await openingPost(tip)).id)
  const { status, said } = await refusal(read(tip))
  expect([status, said.because, said.link]).toEqual([410, 'threads.deleted', undefined])
  expect((await read(tip, await ann())).why).toEqual({})
})
