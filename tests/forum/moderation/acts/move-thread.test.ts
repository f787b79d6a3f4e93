import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { moveThread, moveThreadBack } from '#app/forum/moderation/acts/move-thread.server.ts'
import { factsOf } from '#app/forum/moderation/acts/set-facts-aside.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { loadQuestions } from '#app/forum/threads/questions/question-queries.server.ts'
import { followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { listThreads } from '#app/forum/threads/thread-list-queries.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { advance, DAY } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { finds } from '#tests/support/finding.ts'
import { expectOneOfTwo, expectStaffOnly, expectUndone, max } from '#tests/support/moderating.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aFollowUpDraft, aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const kinds = async () =>
  (await db.searchDocument.findMany({ where: { kind: { not: 'phone' } } })).map(({ kind }) => kind)
const all = async (id: string) => {
  const { version, ...thread } = await db.thread.findUniqueOrThrow({ where: { id } })
  const rest = [
    db.post.findMany({ orderBy: { id: 'asc' } }),
    db.claim.findMany({ orderBy: { id: 'asc' } }),
    db.confirmation.findMany(),
    db.threadTag.findMany(),
  ]
  return [thread, await factsOf(db, id), ...(await Promise.all(rest))]
}

test('a tip that asks something becomes a question, with its words and replies, and is found as one', async () => {
  const tip = await aTip(await ann())
  await finds(await ben(), tip, 'WORKS')
  const reply = await aReply(await ben(), tip)
  await moveThread(await mo(), tip.id, 'QUESTION')
  expect((await listThreads(visitor, { kind: 'TIP', sort: 'new' })).threads).toEqual([])
  const { threads } = await loadQuestions(visitor, new URLSearchParams(), 'en')
  expect(threads).toMatchObject([{ id: tip.id, kind: 'QUESTION', tip: null }])
  const { hits } = await search(visitor, { q: 'clock' })
  expect(hits.map(({ kind }) => kind)).toEqual(['use', 'question'])
  const page = await loadThreadPage(visitor, tip.id, { sort: 'best' }, 'en')
  expect(page).toMatchObject({ tip: null, works: null, discussion: { replies: [{ id: reply.id }] } })
  expect(page.opening?.html).toContain('Open the settings')
})

test('taken back, a tip is what it was: steps, findings, place in search', async () => {
  const tip = await aTip(await ann(), { tags: 'back screen', risks: ['DATA'], undo: 'Turn it off again.' })
  await finds(await ben(), tip, 'WORKS')
  const before = [
    await all(tip.id),
    await db.searchDocument.findMany({ where: { subject: tip.id }, omit: { id: true } }),
  ]
  const done = await moveThread(await mo(), tip.id, 'QUESTION')
  const undone = await moveThreadBack(await mo(), tip.id)
  const after = [
    await all(tip.id),
    await db.searchDocument.findMany({ where: { subject: tip.id }, omit: { id: true } }),
  ]
  expect(after).toEqual(before)
  await expectUndone(done, undone)
  await expect(moveThreadBack(await mo(), tip.id)).rejects.toThrow('curation.notMoved')
})

test('a review moves and comes back with scores and follow-ups, and its phone is summed up anew both times', async () => {
  const review = await aReview(await ann())
  advance(30 * DAY)
  await followUpReview(await ann(), review.id, 30, aFollowUpDraft())
  const before = await all(review.id)
  const due = async () => db.job.count({ where: { kind: 'summarize-phone', doneAt: null } })
  await db.job.deleteMany({ where: { kind: 'summarize-phone' } })
  await moveThread(await mo(), review.id, 'QUESTION')
  expect(await due()).toBe(1)
  expect(await db.review.count()).toBe(0)
  await moveThreadBack(await mo(), review.id)
  expect(await all(review.id)).toEqual(before)
})

test('nothing becomes a tip or a review, and a question no question again', async () => {
  const question = await aQuestion(await ann())
  for (const to of ['TIP', 'REVIEW'] as const)
    await expect(moveThread(await mo(), question.id, to)).rejects.toMatchObject({
      more: { fields: { to: ['curation.move.onlyToQuestions'] } },
    })
  await expect(moveThread(await mo(), question.id, 'QUESTION')).rejects.toThrow('curation.move.already')
  expect(await kinds()).toContain('question')
})

test('moving is for staff, and of two at once one is told', async () => {
  const tip = await aTip(await ann())
  await expectStaffOnly((by) => moveThread(by, tip.id, 'QUESTION'))
  const move = (by: Parameters<typeof moveThread>[0]) => moveThread(by, tip.id, 'QUESTION')
  await expectOneOfTwo('thread.moved', move, await mo(), await max())
})
