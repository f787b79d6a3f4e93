import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import { loadTipForEditing } from '#app/forum/threads/tips/tip-queries.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aPhotoOf } from '#tests/support/photos.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aTip, aTipDraft, openingPost, tipForm } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const shownTip = async ({ id }: { id: string }) =>
  (await loadThreadPage(visitor, id, { sort: 'old' }, 'en')).tip

const title = 'An armadillo on the back'

test('after a year an author still keeps their tip true', async () => {
  const tip = await aTip(await ann())
  advance(365 * DAY)
  const more = { title, phones: ['tiny-two'], uses: [], tags: '背屏', language: 'fr', reason: 'New build' }
  const revised = await reviseTip(await ann(), tip.id, aTipDraft(more))
  expect(revised).toMatchObject({ id: tip.id, title, slug: 'an-armadillo-on-the-back', language: 'fr' })
  expect(await db.tipPhone.findMany()).toEqual([{ threadId: tip.id, phoneId: 'tiny-two' }])
  expect(await db.tipUse.count()).toBe(0)
  expect((await search(visitor, { q: 'armadillo 背屏' })).hits).toHaveLength(1)
  expect((await search(visitor, { q: 'clock', kind: 'tip' })).hits).toHaveLength(0)
  expect((await openingPost(tip)).editedAt).toEqual(expect.any(Date))
  expect(await db.revision.findMany()).toMatchObject([{ number: 1, reason: 'New build' }])
})

test('what the form shows, sent again unchanged, changes nothing', async () => {
  const author = await ann()
  const { id: photo } = await aPhotoOf(author)
  const undo = 'Restart the phone.'
  const steps = [{ text: 'Look at that.', photo, alt: 'Mine', caution: 'It is hot.' }]
  const tip = await aTip(author, { access: 'ROOT', risks: ['DATA'], undo, steps, tags: '背屏, armadillo' })
  const { draft } = await loadTipForEditing(author, tip.id)
  expect(draft).toMatchObject({ undo, steps, risks: ['DATA'], tags: ['back-screen', 'armadillo'] })
  const before = await shownTip(tip)
  advance(DAY)
  await reviseTip(author, tip.id, TipDraft.parse({ ...draft, tags: draft.tags.join(', ') }))
  const bare = (shown: typeof before) => ({
    ...shown,
    steps: shown?.steps.map((step) => ({ ...step, id: '' })),
  })
  expect(bare(await shownTip(tip))).toEqual(bare(before))
  expect(await db.revision.count()).toBe(0)
  expect(await db.threadTag.count()).toBe(1)
})

test('on every edit, too, what is not stock says how to undo it', () => {
  const edit = TipDraft.safeParse({ ...tipForm, access: 'SHIZUKU', reason: 'Now needs Shizuku' })
  expect(edit.error?.issues).toMatchObject([{ path: ['undo'], message: 'tips.undo.missing' }])
})

test('a photo taken out of a tip belongs to no post', async () => {
  const author = await ann()
  const { id: photo } = await aPhotoOf(author)
  const tip = await aTip(author, { steps: [{ text: 'Look at that.', photo, alt: 'Mine' }] })
  await reviseTip(author, tip.id, aTipDraft())
  expect(await db.photo.findMany()).toMatchObject([{ id: photo, postId: null }])
})

test('the draft of the edit is done with', async () => {
  const tip = await aTip(await ann())
  await saveDraft(await ann(), { form: 'tip', target: tip.id, sequence: 0, values: {} })
  await reviseTip(await ann(), tip.id, aTipDraft({ title }))
  expect(await db.draft.count({ where: { sequence: { gt: 0 } } })).toBe(0)
})

test('nobody edits for others, nor what is gone', async () => {
  const tip = await aTip(await ann())
  const draft = aTipDraft({ title })
  await expect(reviseTip(visitor, tip.id, draft)).rejects.toThrow('signIn')
  for (const actor of [await ben(), await mo()]) {
    await expect(reviseTip(actor, tip.id, draft)).rejects.toThrow('forbidden: posts.notYours')
    await expect(loadTipForEditing(actor, tip.id)).rejects.toThrow('forbidden: posts.notYours')
  }
  await expect(reviseTip(await ann(), 'nosuch', draft)).rejects.toThrow('notFound: threads.noSuchThread')
  await db.post.updateMany({ data: { removedAt: now() } })
  await expect(reviseTip(await ann(), tip.id, draft)).rejects.toThrow('forbidden: posts.removed')
  await expect(reviseTip(await ben(), tip.id, draft)).rejects.toThrow('notFound: threads.noSuchThread')
  expect((await db.thread.findFirstOrThrow()).title).toBe(tip.title)
})

test('a review is not edited as a tip', async () => {
  const thread = await aReview(await ann())
  const noTip = 'notFound: threads.noSuchThread'
  await expect(loadTipForEditing(await ann(), thread.id)).rejects.toThrow(noTip)
  await expect(reviseTip(await ann(), thread.id, aTipDraft())).rejects.toThrow(noTip)
  expect(await db.tip.count()).toBe(0)
})

test('of edits at once each is kept in the history', async () => {
  const [author, tip] = [await ann(), await aTip(await ann())]
  advance(HOUR)
  const drafts = ['First', 'Second', 'Third'].map((word) =>
    aTipDraft({ title: `${word} version`, steps: [{ text: `${word} of all. `.repeat(20) }] }),
  )
  await Promise.all(drafts.map((draft) => reviseTip(author, tip.id, draft)))
  const texts = (await db.revision.findMany()).map(({ text }) => text)
  expect(new Set([...texts, (await openingPost(tip)).body]).size).toBe(4)
  expect(await db.tipStep.count()).toBe(1)
})

test('a tip deleted while its author revises it stays gone', async () => {
  const author = await ann()
  const tip = await aTip(author)
  const { id } = await openingPost(tip)
  await Promise.allSettled([deletePost(author, id), reviseTip(author, tip.id, aTipDraft({ title }))])
  expect((await openingPost(tip)).deletedAt).toEqual(expect.any(Date))
  expect(await db.searchDocument.count({ where: { subject: tip.id } })).toBe(0)
})
