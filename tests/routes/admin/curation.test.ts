import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { action as edit } from '#app/routes/admin/posts/edit.tsx'
import { action as removal } from '#app/routes/admin/posts/removal.tsx'
import { action as restoration } from '#app/routes/admin/posts/restoration.tsx'
import { loader } from '#app/routes/admin/posts/show.tsx'
import { action as lock } from '#app/routes/admin/threads/lock.tsx'
import { action as merge } from '#app/routes/admin/threads/merge.tsx'
import { action as move } from '#app/routes/admin/threads/move.tsx'
import { loader as ofThread } from '#app/routes/admin/threads/show.tsx'
import { action as slowing } from '#app/routes/admin/threads/slowing.tsx'
import { action as tags } from '#app/routes/admin/threads/tags.tsx'
import { loader as showThread } from '#app/routes/threads/show.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { offTopic } from '#tests/support/moderating.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const seen = async (post: string, as?: Member) =>
  answered(loader((await aRequest(`/admin/posts/${post}`, { as, params: { post } })).args))

test('the page of a post is for staff: a visitor is asked to sign in, a member refused', async () => {
  const post = await openingPost(await aTip(await ann()))
  expect((await seen(post.id)).headers.get('location')).toContain('/sign-in')
  expect(await seen(post.id, await ann())).toMatchObject({ status: 403 })
  expect(await seen('nowhere', await mo())).toMatchObject({ status: 404 })
})

test('a form removes a post and leads back to its page, where its undo then stands', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  const wishes = { as: await mo(), params: { post: reply.id } }
  const shown = async () => loader((await aRequest('/', wishes)).args)
  expect(await shown()).toMatchObject({
    author: 'ben',
    states: [],
    forms: expect.arrayContaining(['removal']),
  })
  const typed = { from: reply.id, words: 'Please stay with the clock.' }
  const refused = await sent(removal, '/', { ...wishes, typed })
  expect(refused).toMatchObject({
    status: 422,
    reply: { faults: { rule: ['moderation.ruleMissing'] }, values: typed },
  })
  const done = await sent(removal, '/', { ...wishes, typed: { ...typed, ...offTopic } })
  expect(done.location).toBe(`/admin/posts/${reply.id}`)
  expect(await shown()).toMatchObject({
    states: ['removed'],
    forms: expect.arrayContaining(['restoration']),
    decided: [{ act: 'post.removed', rule: 'off-topic', by: 'mo', words: typed.words, undone: false }],
  })
  await sent(restoration, '/', { ...wishes, typed: { from: reply.id } })
  expect(await shown()).toMatchObject({ states: [], decided: [{ act: 'post.restored' }, { undone: true }] })
})

test('whoever is no staff sends such a form in vain', async () => {
  const post = await openingPost(await aTip(await ann()))
  const params = { post: post.id }
  expect((await sent(removal, '/', { params, typed: offTopic })).status).toBe(401)
  expect((await sent(removal, '/', { params, typed: offTopic, as: await ann() })).status).toBe(403)
  expect(await db.decision.count()).toBe(0)
})

test('an act on a thread leads back to the page it came from, or to that of its first post', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  const wishes = { as: await mo(), params: { thread: tip.id } }
  const done = await sent(lock, '/', { ...wishes, typed: { ...offTopic, from: reply.id } })
  expect(done.location).toBe(`/admin/posts/${reply.id}`)
  const slow = await sent(slowing, '/', { ...wishes, typed: { ...offTopic, seconds: '60', hours: '1' } })
  expect(slow.location).toBe(`/admin/threads/${tip.id}`)
  const odd = await sent(slowing, '/', { ...wishes, typed: { ...offTopic, seconds: '61', hours: '1' } })
  expect(odd).toMatchObject({ status: 422, reply: { faults: { seconds: ['curation.slow.choose'] } } })
  const { headers } = await answered(ofThread((await aRequest('/', wishes)).args))
  expect(headers.get('location')).toBe(`/admin/posts/${(await openingPost(tip)).id}`)
})

test('the page of a thread says who locked it, and only to staff where to moderate', async () => {
  const tip = await aTip(await ann())
  await sent(lock, '/', { as: await mo(), params: { thread: tip.id }, typed: offTopic })
  const path = threadPath(tip)
  const shown = async (as?: Member) =>
    showThread((await aRequest(path, { as, params: { thread: path.slice(9) } })).args)
  const page = await shown()
  expect(page).toMatchObject({ restraint: { by: '@mo' } })
  expect(page.opening?.forStaff).toBeUndefined()
  expect(await shown(await mo())).toMatchObject({ opening: { forStaff: true } })
})

test('what is typed reaches its act: words, tags between commas, a pasted address', async () => {
  const [tip, other] = [await aTip(await ann()), await aTip(await ann())]
  const reply = await aReply(await ben(), tip)
  const as = await mo()
  const ofPost = { as, params: { post: reply.id } }
  const wishes = { as, params: { thread: tip.id } }
  await sent(edit, '/', { ...ofPost, typed: { ...offTopic, body: 'Works on the Tiny One.', edition: '1' } })
  expect((await db.post.findUniqueOrThrow({ where: { id: reply.id } })).body).toBe('Works on the Tiny One.')
  await sent(tags, '/', { ...wishes, typed: { tags: 'back screen, #midnight', edition: '1' } })
  expect(await db.threadTag.count({ where: { threadId: tip.id } })).toBe(1)
  const refused = await sent(move, '/', { ...wishes, typed: { to: 'REVIEW' } })
  expect(refused.reply.faults).toEqual({ to: ['curation.move.onlyToQuestions'] })
  const into = `https://verso.test${threadPath(other)}?order=new#discussion`
  await sent(merge, '/', { ...wishes, typed: { into, from: reply.id } })
  expect(await db.thread.findUnique({ where: { id: tip.id } })).toMatchObject({ mergedIntoId: other.id })
  const { headers } = await answered(ofThread((await aRequest('/', wishes)).args))
  expect(headers.get('location')).toBe(`/admin/posts/${(await openingPost(other)).id}`)
})

test('what staff typed into the steps of a tip comes back with what is wrong beside it', async () => {
  const steps = [{ text: 'Hold it up.' }, { text: 'Tap twice.' }]
  const { id } = await openingPost(await aTip(await ann(), { steps }))
  const wishes = { as: await mo(), params: { post: id } }
  const typed = {
    'steps[0].text': '',
    'steps[0].caution': '',
    'steps[1].text': 'Tap once.',
    rule: 'spam',
    edition: '1',
  }
  const refused = await sent(edit, '/', { ...wishes, typed: { ...typed, promise: 'A clock.' } })
  expect(refused).toMatchObject({
    status: 422,
    reply: {
      faults: { 'steps[0].text': ['threads.text.tooShort'] },
      values: { promise: 'A clock.', steps: [{ text: '' }, { text: 'Tap once.' }] },
    },
  })
  const done = await sent(edit, '/', { ...wishes, typed: { ...typed, 'steps[0].text': 'Hold it.' } })
  expect(done.location).toBe(`/admin/posts/${id}`)
  expect((await db.post.findUniqueOrThrow({ where: { id } })).body).toContain('1. Hold it.\n2. Tap once.')
})
