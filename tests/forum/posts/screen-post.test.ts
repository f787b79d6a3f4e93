import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { beganWriting } from '#app/forum/moderation/screening/began.server.ts'
import { watchWord } from '#app/forum/moderation/screening/watch-word.server.ts'
import type { WordAction } from '#app/forum/moderation/screening/watched-word.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { advance, backToNow, DAY } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.server.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, aTipDraft, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
afterEach(() => {
  backToNow()
  env.PACE = 'normal'
})

const watching = async (text: string, action: WordAction) =>
  watchWord(await mo(), { text, action, language: '' })
const held = async () =>
  (await db.decision.findMany({ orderBy: { at: 'asc' } })).map(({ act, rule }) => [act, rule])
const link = (to: string) => ({ body: `Look at https://${to}/offer, it is good.` })
const stands = (id: string) =>
  findPost(visitor, id).then(
    () => true,
    () => false,
  )
const known = async () => {
  const member = await someone('kim')
  await db.member.update({ where: { id: member.id }, data: { level: 1 } })
  return someone('kim')
}

test('a post with a word to report stands, and waits for staff with the word', async () => {
  await watching('settings', 'report')
  const post = await openingPost(await aTip(await ann()))
  expect(await stands(post.id)).toBe(true)
  const cases = await db.case.findMany({ include: { lines: { orderBy: { what: 'desc' } } } })
  expect(cases).toMatchObject([{ kind: 'reports', subjectId: post.id, open: 1 }])
  expect(cases[0]!.lines.map(({ what, text }) => [what, text])).toContainEqual(['watched', 'settings'])
  expect(await db.decision.count()).toBe(0)
})

test('a post with a word to approve waits, whoever but staff wrote it', async () => {
  await watching('settings', 'approve')
  const post = await openingPost(await aTip(await known()))
  expect([await stands(post.id), await held()]).toEqual([false, [['post.held', 'watched']]])
  const own = await openingPost(await aTip(await mo(), { title: 'Another clock on the back' }))
  expect(await stands(own.id)).toBe(true)
})

test('a post with a word to block is not written, and the refusal beside its field does not name the word', async () => {
  await watching('settings', 'block')
  await expect(aTip(await known())).rejects.toMatchObject({
    more: { fields: { steps: ['screening.blockedWord'] } },
  })
  expect([await db.post.count(), await db.thread.count()]).toEqual([0, 0])
})

test('tips, questions and replies are looked through, titles too', async () => {
  await watching('midnight', 'approve')
  const question = await aQuestion(await ann())
  const tip = await aTip(await mo(), { title: 'A clock until midnight' })
  const reply = await aReply(await ann(), tip, { body: 'Mine stops at midnight.' })
  expect([await stands((await openingPost(question)).id), await stands(reply.id)]).toEqual([false, false])
})

test('an edit is looked through for words, and for nothing else', async () => {
  await watching('casino', 'approve')
  await watching('settings2', 'block')
  const author = await ann()
  const tip = await aTip(author)
  const reply = await aReply(author, tip)
  await editPost(author, reply.id, { body: link('a.example').body }, wordsOfThread)
  expect(await held()).toEqual([])
  await editPost(author, reply.id, { body: 'Play at the casino.' }, wordsOfThread)
  await editPost(author, reply.id, { body: 'Play at the casino!!' }, wordsOfThread)
  await reviseTip(author, tip.id, aTipDraft({ title: 'A casino on the back' }))
  expect(await held()).toEqual([
    ['post.held', 'watched'],
    ['post.held', 'watched'],
  ])
})

test('a newcomer’s posts with links wait until three of theirs stand', async () => {
  const tip = await aTip(await mo())
  const author = await ann()
  const first = await aReply(author, tip, link('a.example'))
  for (let posts = 0; posts < 3; posts++) await aReply(author, tip)
  const later = await aReply(author, tip, link('b.example'))
  expect([await stands(first.id), await stands(later.id)]).toEqual([false, true])
  expect(await held()).toEqual([['post.held', 'newcomer']])
  const wiki = await aReply(await someone('nia'), tip, link('en.wikipedia.org'))
  const byKnown = await aReply(await known(), tip, link('a.example'))
  expect([await stands(wiki.id), await stands(byKnown.id)]).toEqual([true, true])
})

const typedIn = (author: Member, began: string | undefined) => publishTip(author, aTipDraft({ began }))

test('a first post that came faster than anybody types waits; the second is not asked', async () => {
  const author = await ann()
  const post = await openingPost(await typedIn(author, beganWriting(author)!))
  expect([await stands(post.id), await held()]).toEqual([false, [['post.held', 'too-fast']]])
  advance(DAY)
  await typedIn(author, beganWriting(author)!)
  expect(await held()).toHaveLength(1)
})

test('where the pace is unlimited nobody is too fast', async () => {
  env.PACE = 'unlimited'
  await typedIn(await ann(), '')
  expect(await held()).toEqual([])
})

test('our own demo content is not looked through', async () => {
  await watching('settings', 'block')
  const post = await openingPost(await aTip({ ...(await ann()), demo: true }))
  expect(await stands(post.id)).toBe(true)
})
