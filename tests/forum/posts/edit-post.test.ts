import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { loadHistory } from '#app/forum/posts/revision-queries.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { advance, DAY, HOUR, MINUTE, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const reload = (id: string) => db.post.findUniqueOrThrow({ where: { id } })
const body = 'It works on the second try only.'

test('an edit changes the words everybody reads, and what search finds', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'A porcupine ate my phone.' })
  advance(HOUR)
  await editPost(
    await ben(),
    reply.id,
    { body: 'A hedgehog, @ann, **not** that.', reason: 'Wrong animal' },
    wordsOfThread,
  )
  expect(await reload(reply.id)).toMatchObject({
    body: 'A hedgehog, @ann, **not** that.',
    html: '<p>A hedgehog, <a href="/members/ann">@ann</a>, <strong>not</strong> that.</p>\n',
    mentions: 'ann',
    editedAt: expect.any(Date),
  })
  expect((await search(visitor, { q: 'hedgehog' })).hits).toHaveLength(1)
  expect((await search(visitor, { q: 'porcupine' })).hits).toHaveLength(0)
})

test('what it said before stays readable, with the reason', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  advance(HOUR)
  await editPost(await ben(), reply.id, { body, reason: 'Tried again' }, wordsOfThread)
  expect(await db.revision.findMany()).toMatchObject([
    { postId: reply.id, text: reply.body, reason: 'Tried again', editorId: (await ben()).id },
  ])
})

test('a slip mended at once is no edit anybody sees', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await editPost(await ben(), reply.id, { body: `${reply.body}!` }, wordsOfThread)
  expect(await reload(reply.id)).toMatchObject({ body: `${reply.body}!`, editedAt: null })
  expect(await db.revision.count()).toBe(0)
})

test('after 24 hours a reply stays as it is', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  advance(24 * HOUR - MINUTE)
  await editPost(await ben(), reply.id, { body }, wordsOfThread)
  advance(2 * MINUTE)
  const late = editPost(await ben(), reply.id, { body: 'Too late for this.' }, wordsOfThread)
  await expect(late).rejects.toThrow('forbidden: posts.tooLateToEdit')
  expect((await reload(reply.id)).body).toBe(body)
})

test('nobody edits for others, nor what is gone', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  for (const [actor, because] of [
    [visitor, 'signIn'],
    [await ann(), 'forbidden: posts.notYours'],
    [await mo(), 'forbidden: posts.notYours'],
  ] as const)
    await expect(editPost(actor, reply.id, { body }, wordsOfThread)).rejects.toThrow(because)
  await db.post.update({ where: { id: reply.id }, data: { removedAt: now() } })
  await expect(editPost(await ben(), reply.id, { body }, wordsOfThread)).rejects.toThrow(
    'forbidden: posts.removed',
  )
  await expect(editPost(await ann(), reply.id, { body }, wordsOfThread)).rejects.toThrow(
    'notFound: posts.noSuchPost',
  )
  expect((await reload(reply.id)).body).toBe(reply.body)
})

test('a tip is not edited as a reply: it would lose its steps', async () => {
  const post = await openingPost(await aTip(await ann()))
  await expect(editPost(await ann(), post.id, { body }, wordsOfThread)).rejects.toThrow(
    'forbidden: posts.notAReply',
  )
})

test('a newcomer does not add the links later', async () => {
  const nia = await someone('nia', { joinedAt: now() })
  const reply = await aReply(nia, await aTip(await ann()))
  const links = 'https://a.example https://b.example https://c.example'
  const edit = editPost(nia, reply.id, { body: links }, wordsOfThread)
  await expect(edit).rejects.toMatchObject({ kind: 'invalid', because: 'screening.tooManyLinks' })
})

test('of two edits at once none is lost from the history', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  advance(HOUR)
  const author = await ben()
  const edits = Array.from({ length: 4 }, (_, n) => `${'A wholly different text. '.repeat(5)} ${n}`)
  await Promise.all(edits.map((text) => editPost(author, reply.id, { body: text }, wordsOfThread)))
  const said = await db.revision.findMany({ orderBy: { number: 'asc' } })
  const last = (await reload(reply.id)).body
  expect(said[0]?.text).toBe(reply.body)
  expect(new Set(said.map(({ text }) => text)).size).toBe(said.length)
  expect(edits).toContain(last)
  expect((await loadHistory(visitor, reply.id)).edits.length).toBe(said.length)
})

const hedgehog = 'A hedgehog sat on it, and it still works.'

test('years later an author still mends what a review says, and it reads and is found anew', async () => {
  const review = await aReview(await ann())
  const post = await openingPost(review)
  const page = () => loadThreadPage(visitor, review.id, { sort: 'best' }, 'en')
  expect((await page()).opening!.html).toContain('sun')
  advance(800 * DAY)
  await editPost(await ann(), post.id, { body: hedgehog, reason: 'It was another animal' }, wordsOfThread)
  expect((await page()).opening!.html).toContain('hedgehog')
  expect((await search(visitor, { q: 'hedgehog' })).hits).toMatchObject([{ kind: 'review' }])
  expect((await search(visitor, { q: 'tiny one bright' })).hits).toHaveLength(1)
  expect(await db.revision.findMany()).toMatchObject([{ text: 'I read it in the **sun**.' }])
  expect(await db.reviewScore.count()).toBe(1)
})

test('nobody edits what another’s review begins with, not even staff in this way', async () => {
  const post = await openingPost(await aReview(await ann()))
  for (const other of [await ben(), await mo()])
    await expect(editPost(other, post.id, { body }, wordsOfThread)).rejects.toThrow(
      'forbidden: posts.notYours',
    )
  await expect(editPost(visitor, post.id, { body }, wordsOfThread)).rejects.toThrow('signIn')
})
