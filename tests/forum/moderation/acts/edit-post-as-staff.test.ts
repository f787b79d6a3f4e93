import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { loadCurated } from '#app/forum/moderation/acts/curated-queries.server.ts'
import { editAsStaff, undoEdit } from '#app/forum/moderation/acts/edit-post-as-staff.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { loadHistory } from '#app/forum/posts/revision-queries.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { loadReplies } from '#app/forum/threads/thread-queries.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { expectOneOfTwo, expectUndone, max } from '#tests/support/moderating.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const rude = { body: 'Only an idiot would ask that. Use the dimmer.' }
const mended = { body: 'Use the dimmer.' }
const abuse = { rule: 'abuse' } as const
const aRudeReply = async () => aReply(await ben(), await aTip(await ann()), rude)
const rowsOf = async (id: string) => {
  const post = await db.post.findUniqueOrThrow({ where: { id }, include: { thread: true } })
  const documents = await db.searchDocument.findMany({ omit: { id: true }, orderBy: { subject: 'asc' } })
  return { ...post, version: 0, thread: { ...post.thread, version: 0 }, documents }
}

test('staff change the words of a reply, everywhere at once, and what they were stays readable', async () => {
  const { id, threadId } = await aRudeReply()
  await editAsStaff(await mo(), id, mended, abuse)
  expect(await db.post.findUnique({ where: { id } })).toMatchObject({ html: '<p>Use the dimmer.</p>\n' })
  expect((await search(visitor, { q: 'idiot' })).hits).toEqual([])
  const { edits } = await loadHistory(visitor, id)
  expect(edits).toMatchObject([
    {
      editor: 'mo',
      changes: expect.arrayContaining([{ kind: 'taken', text: expect.stringContaining('idiot') }]),
    },
  ])
  const thread = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
  expect((await loadReplies(visitor, thread, { sort: 'best' })).replies).toMatchObject([{ byStaff: true }])
})

test('its author is told, once, and staff see the difference with the decision', async () => {
  const { id } = await aRudeReply()
  await editAsStaff(await mo(), id, mended, { ...abuse, words: 'The answer was good without it.' })
  for (let times = 0; times < 2; times++) await runDue({ 'tell-moderated': tellModerated })
  expect(await db.notification.findMany({ where: { kind: 'moderated' } })).toMatchObject([
    { memberId: (await ben()).id, params: { act: 'post.edited', rule: 'abuse' } },
  ])
  expect(await loadCurated(await mo(), id)).toMatchObject({
    forms: expect.arrayContaining(['edit', 'edit-undoing']),
    decided: [
      {
        act: 'post.edited',
        by: 'mo',
        changes: expect.arrayContaining([{ kind: 'same', text: 'Use the dimmer.' }]),
      },
    ],
  })
})

test('taken back, it says what it said and counts as edited only if it did before', async () => {
  const { id } = await aRudeReply()
  const before = await rowsOf(id)
  const done = await editAsStaff(await mo(), id, mended, abuse)
  const undone = await undoEdit(await mo(), id)
  expect(await rowsOf(id)).toEqual(before)
  await expectUndone(done, undone)
  await expect(undoEdit(await mo(), id)).rejects.toThrow('curation.edit.none')
})

test('what its author wrote since is not overwritten by taking the edit back', async () => {
  const { id } = await aRudeReply()
  await editAsStaff(await mo(), id, mended, abuse)
  await editPost(await ben(), id, { body: 'Use the dimmer, please.' }, wordsOfThread)
  expect(await db.revision.count({ where: { postId: id } })).toBe(2)
  await expect(undoEdit(await mo(), id)).rejects.toThrow('curation.edit.since')
})

test('of a question staff change title and text, and its undo brings both back with the address', async () => {
  const question = await aQuestion(await ann())
  const { id } = await openingPost(question)
  const before = await rowsOf(id)
  await editAsStaff(await mo(), id, { title: 'Midnight and the clock', ...mended }, abuse)
  expect(await rowsOf(id)).toMatchObject({ body: mended.body, thread: { slug: 'midnight-and-the-clock' } })
  await undoEdit(await mo(), id)
  expect(await rowsOf(id)).toEqual(before)
})

test('editing is for staff, with a rule and a change, and of two at once one is told', async () => {
  const { id } = await aRudeReply()
  await expect(editAsStaff(visitor, id, mended, abuse)).rejects.toThrow('signIn')
  for (const by of [await ann(), await ben()])
    await expect(editAsStaff(by, id, mended, abuse)).rejects.toThrow('moderation.staffOnly')
  await expect(editAsStaff(await mo(), id, mended, {})).rejects.toThrow('moderation.ruleMissing')
  await expect(editAsStaff(await mo(), id, rude, abuse)).rejects.toMatchObject({ kind: 'invalid' })
  const edit = (by: Parameters<typeof editAsStaff>[0]) => editAsStaff(by, id, mended, abuse)
  await expectOneOfTwo('post.edited', edit, await mo(), await max())
})

test('a reply removed while other staff edit it stays out of search', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'A porcupine ate my phone.' })
  const [by, other] = [await mo(), await max()]
  await Promise.allSettled([
    removePost(by, reply.id, abuse),
    editAsStaff(other, reply.id, { body: 'A hedgehog ate my phone.' }, abuse),
  ])
  expect(await db.searchDocument.count({ where: { subject: reply.id } })).toBe(0)
})
