import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { findDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aPhotoOf } from '#tests/support/photos.ts'
import { aCatalogueToWriteAbout, aTip, aTipDraft, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const shownTip = async ({ id }: { id: string }) =>
  (await loadThreadPage(visitor, id, { sort: 'old' }, 'en')).tip

test('a tip is there with all it says', async () => {
  const author = await ann()
  const { id: photo } = await aPhotoOf(author)
  const tip = await aTip(author, {
    access: 'ROOT',
    risks: ['DATA', 'DATA', 'BATTERY'],
    undo: 'Restart **twice**.',
    steps: [
      { text: 'Open *settings*.', caution: 'Back up first.' },
      { text: 'Tap it twice.', photo, alt: 'A tap' },
    ],
  })
  const shown = await shownTip(tip)
  expect(shown).toMatchObject({
    access: 'ROOT',
    minutes: 5,
    undoHtml: '<p>Restart <strong>twice</strong>.</p>\n',
    steps: [
      { html: '<p>Open <em>settings</em>.</p>\n', caution: 'Back up first.', photo: null },
      { html: '<p>Tap it twice.</p>\n', caution: null, photo: { id: photo, alt: 'A tap' } },
    ],
  })
  expect(shown?.risks.sort()).toEqual(['BATTERY', 'DATA'])
  expect(await db.photo.findUnique({ where: { id: photo } })).toMatchObject({
    postId: (await openingPost(tip)).id,
  })
})

test.each(['背屏', 'back screen', 'Tiny One', 'watch', '自拍'])(
  'it is found by %s, which it does not say',
  async (q) => {
    const tip = await aTip(await ann(), { tags: 'back screen, 自拍' })
    expect((await search(visitor, { q })).hits).toContainEqual(
      expect.objectContaining({ kind: 'tip', subject: tip.id }),
    )
  },
)

test('known words tag it, unknown ones wait for staff', async () => {
  const tip = await aTip(await ann(), { tags: '背屏, armadillo' })
  expect(await db.threadTag.findMany()).toEqual([{ threadId: tip.id, tagId: 'back-screen' }])
  expect(await db.tagProposal.findMany()).toMatchObject([{ threadId: tip.id, text: 'armadillo' }])
})

test('its draft is done with, drafts of other things stay', async () => {
  const author = await ann()
  await saveDraft(author, { form: 'tip', target: '', sequence: 0, values: {} })
  await saveDraft(author, { form: 'tip', target: 'other', sequence: 0, values: {} })
  await aTip(author)
  expect(await findDraft(author, 'tip')).toBeNull()
  expect(await findDraft(author, 'tip', 'other')).not.toBeNull()
})

test('phones and uses named twice are one, unknown ones refused', async () => {
  await aTip(await ann(), { phones: ['tiny-one', 'tiny-one'], uses: ['clock', 'clock'] })
  expect(await db.tipPhone.count()).toBe(1)
  const unknown = (more: object) => aTip(someoneElse, more)
  const someoneElse = await ben()
  await expect(unknown({ phones: ['nokia'] })).rejects.toMatchObject({ because: 'tips.phones.unknown' })
  await expect(unknown({ uses: ['magic'] })).rejects.toMatchObject({ because: 'tips.uses.unknown' })
})

test('a refused tip leaves nothing behind', async () => {
  const { id: photo } = await aPhotoOf(await ben())
  const theirs = aTip(await ann(), { steps: [{ text: 'Look at that.', photo, alt: 'Not mine' }] })
  await expect(theirs).rejects.toMatchObject({ kind: 'invalid', because: 'media.notYours' })
  expect(await db.thread.count()).toBe(0)
  expect(await db.tip.count()).toBe(0)
  expect(await db.photo.findUnique({ where: { id: photo } })).toMatchObject({ postId: null })
})

test('visitors are asked to sign in, suspended members refused', async () => {
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  expect(() => publishTip(visitor, aTipDraft())).toThrow('signIn')
  expect(() => publishTip(sue, aTipDraft())).toThrow('forbidden: accounts.suspended')
})

test('a newcomer’s tip has two links at most', async () => {
  const nia = await someone('nia', { joinedAt: now() })
  const links = { text: 'https://a.example https://b.example https://c.example' }
  await expect(aTip(nia, { steps: [links] })).rejects.toMatchObject({ because: 'screening.tooManyLinks' })
  await aTip({ ...(await ann()), level: 1 }, { steps: [links] })
})

test('of the same tip sent twice at once one is published, and one photo shown once', async () => {
  const author = await ann()
  const { id: photo } = await aPhotoOf(author)
  const draft = aTipDraft({ steps: [{ text: 'Look at that.', photo, alt: 'Mine' }] })
  const sent = await Promise.allSettled([publishTip(author, draft), publishTip(author, draft)])
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.thread.count()).toBe(1)
  expect(await db.tipStep.count()).toBe(1)
})
