import { afterEach, beforeAll, expect, test } from 'vitest'
import { editAsStaff, undoEdit } from '#app/forum/moderation/acts/edit-post-as-staff.server.ts'
import { restoreTags, retagThread } from '#app/forum/moderation/acts/retag-thread.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { loadForEditing } from '#app/forum/posts/edit-queries.server.ts'
import { Edition } from '#app/forum/posts/edition.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { loadTipForEditing } from '#app/forum/threads/tips/tip-queries.server.ts'
import { backToNow } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import {
  aCatalogueToWriteAbout,
  aReply,
  aTip,
  aTipDraft,
  openingPost,
  tipForm,
} from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
afterEach(backToNow)

const address = 'I live at 12 Quay Street, come and see it.'
const without = 'I live at [removed], come and see it.'
const why = { rule: 'private' } as const
const bodyOf = async (id: string) => (await db.post.findUniqueOrThrow({ where: { id } })).body
const outdated = (text: unknown) => ({
  kind: 'conflict',
  because: 'posts.changedMeanwhile',
  more: { now: { text } },
})

const written = {
  reply: async () => aReply(await ann(), await aTip(await ben()), { body: address }),
  question: async () => openingPost(await aQuestion(await ann(), { text: address })),
  review: async () => openingPost(await aReview(await ann(), { text: address })),
}

test.each(Object.entries(written))(
  'an edit of a %s begun before staff took out an address does not put it back, and is told what it says now',
  async (_, write) => {
    const { id } = await write()
    const { edition } = await loadForEditing(await ann(), id)
    await editAsStaff(await mo(), id, { body: without }, why)
    const typed = { body: `${address} Any day.`, edition }
    const late = editPost(await ann(), id, typed, wordsOfThread)
    await expect(late).rejects.toMatchObject(outdated(expect.stringContaining(without)))
    expect(await bodyOf(id)).toBe(without)
    const again = { body: `${without} Any day.`, edition: (await loadForEditing(await ann(), id)).edition }
    await editPost(await ann(), id, again, wordsOfThread)
    expect(await bodyOf(id)).toBe(again.body)
  },
)

const steps = (text: string) => ({ ...tipForm, steps: [{ text }] })
const edited = async (id: string) => (await loadTipForEditing(await ann(), id)).draft.edition!

test('an edit of a tip begun before staff took out an address does not put it back', async () => {
  const tip = await aTip(await ann(), steps(address))
  const edition = await edited(tip.id)
  await editAsStaff(await mo(), (await openingPost(tip)).id, { steps: [{ text: without }] }, why)
  const late = reviseTip(await ann(), tip.id, aTipDraft({ ...steps(`${address} Any day.`), edition }))
  await expect(late).rejects.toMatchObject(outdated(expect.stringContaining(`1. ${without}`)))
  const again = aTipDraft({ ...steps(`${without} Any day.`), edition: await edited(tip.id) })
  await reviseTip(await ann(), tip.id, again)
  expect((await openingPost(tip)).body).toContain(`${without} Any day.`)
})

test('tags that staff gave or took back meanwhile are not undone by an older form of the tip', async () => {
  const tip = await aTip(await ann(), { tags: 'selfie' })
  const first = await edited(tip.id)
  await retagThread(await mo(), tip.id, ['back screen'])
  const late = (edition: number) =>
    reviseTip(ann0, tip.id, aTipDraft({ tags: 'selfie', title: 'A better clock', edition }))
  const ann0 = await ann()
  await expect(late(first)).rejects.toMatchObject(outdated(expect.stringContaining('back-screen')))
  const second = await edited(tip.id)
  await restoreTags(await mo(), tip.id)
  await expect(late(second)).rejects.toMatchObject(outdated(expect.stringContaining('selfie')))
  await late(await edited(tip.id))
})

test('what staff took back of their own edit is a newer edition, too', async () => {
  const { id } = await written.reply()
  await editAsStaff(await mo(), id, { body: without }, why)
  const { edition } = await loadForEditing(await ann(), id)
  await undoEdit(await mo(), id)
  const late = editPost(await ann(), id, { body: `${without} Any day.`, edition }, wordsOfThread)
  await expect(late).rejects.toMatchObject(outdated(address))
})

test('staff do not overwrite what its author wrote meanwhile, nor tags given by somebody else on staff', async () => {
  const tip = await aTip(await ann(), { tags: 'selfie' })
  const reply = await aReply(await ann(), tip, { body: address })
  await editPost(await ann(), reply.id, { body: `${address} Or call.` }, wordsOfThread)
  const staffEdit = editAsStaff(await mo(), reply.id, { body: without, edition: 1 }, why)
  await expect(staffEdit).rejects.toMatchObject(outdated(`${address} Or call.`))
  const edition = tip.version
  await retagThread(await mo(), tip.id, ['back screen'], {}, { edition })
  const late = retagThread(await mo(), tip.id, ['selfie'], {}, { edition })
  await expect(late).rejects.toMatchObject(outdated('back-screen'))
})

test('of two edits of one edition at once one stands, and the other is told', async () => {
  const { id } = await written.reply()
  const { edition } = await loadForEditing(await ann(), id)
  const author = await ann()
  const tries = await Promise.allSettled(
    ['Monday', 'Tuesday', 'Sunday'].map((day) =>
      editPost(author, id, { body: `Come and see it on a ${day}.`, edition }, wordsOfThread),
    ),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of tries)
    if (one.status === 'rejected') expect(one.reason).toMatchObject(outdated(await bodyOf(id)))
})

test.each(['', '0', '-1', '1.5', 'x', '1e99', ['1', '2']])('%o is no edition', (typed) => {
  expect(Edition.parse(typed)).toBeUndefined()
})
