import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { hasArrived } from '#app/forum/posts/arrived.ts'
import { editArrived, repliesArrived, threadsArrived } from '#app/forum/threads/arrival-queries.server.ts'
import { questionValues } from '#app/forum/threads/questions/question-values.ts'
import { reviewValuesFrom } from '#app/forum/threads/reviews/review-values.ts'
import { valuesFrom } from '#app/forum/threads/tips/tip-values.ts'
import { now } from '#app/platform/clock.ts'
import { engine } from '#app/platform/db/engine.server.ts'
import { aQuestion, questionForm } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aReview, reviewForm } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning, tipForm } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

test('what was published is recognized by what was typed: of every kind, and by its author alone', async () => {
  await aTip(await ann())
  await aReview(await ann())
  await aQuestion(await ann())
  const typed = {
    TIP: valuesFrom(tipForm),
    REVIEW: reviewValuesFrom(reviewForm),
    QUESTION: questionValues(questionForm),
  }
  for (const [kind, words] of Object.entries(typed) as [keyof typeof typed, { title: string }][]) {
    const arrived = await threadsArrived(await ann(), kind)
    expect([kind, arrived.length, hasArrived(words, '', arrived)]).toEqual([kind, 1, true])
    expect(hasArrived({ ...words, title: 'Of another title' }, '', arrived)).toBe(false)
    expect(await threadsArrived(await ben(), kind)).toEqual([])
    expect(await threadsArrived(visitor, kind)).toEqual([])
  }
})

test('a reply has arrived where it was sent: among the replies to the same post', async () => {
  const tip = await aTip(await ben())
  const first = await aReply(await ben(), tip)
  const text = 'That works on mine, too.'
  const before = await repliesArrived(await ann(), tip.id, null)
  await aReply(await ann(), tip, { body: text, parent: first.id })
  expect(await repliesArrived(await ann(), tip.id, null)).toEqual(before)
  expect(hasArrived({ text }, '', await repliesArrived(await ann(), tip.id, first.id))).toBe(true)
  expect(await repliesArrived(await ben(), tip.id, first.id)).toEqual([])
  expect(await repliesArrived(visitor, tip.id, first.id)).toEqual([])
})

test('what waits for staff has arrived, too', async () => {
  const tip = await aTip(await ben())
  const { id } = await aReply(await ann(), tip, { body: 'Held until somebody looks.' })
  await db.post.update({ where: { id }, data: { removedAt: now(), heldAt: now() } })
  const arrived = await repliesArrived(await ann(), tip.id, null)
  expect(hasArrived({ text: 'Held until somebody looks.' }, '', arrived)).toBe(true)
})

test('an edit has arrived once what its author typed is what stands there, in a newer version', async () => {
  const tip = await aTip(await ann())
  const [before = ''] = await editArrived(await ann(), tip.id)
  const words = valuesFrom(tipForm)
  expect(hasArrived(words, before, await editArrived(await ann(), tip.id))).toBe(false)
  await db.thread.update({ where: { id: tip.id }, data: { version: { increment: 1 } } })
  expect(hasArrived(words, before, await editArrived(await ann(), tip.id))).toBe(true)
  expect(await editArrived(await ben(), tip.id)).toEqual([])
})

/** How the database would find them, in a thread with many others. */
async function planFor(threadId: string, authorId: string) {
  const query = `SELECT "id", "body" FROM "Post" WHERE "threadId" = '${threadId}' AND "authorId" = '${authorId}'
    AND "parentId" IS NULL AND "position" > 1 ORDER BY "position" DESC LIMIT 10`
  const explain = engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`${explain} ${query}`)
  return rows.map((row) => row.detail ?? row['QUERY PLAN']).join()
}

test('in a long thread the replies of one author are found by an index of their own', async () => {
  const [tip, author] = [await aTip(await ben()), await ann()]
  const { id, language, createdAt } = tip
  const words = { body: 'A', html: '<p>A</p>', renderer: 1, language, createdAt }
  const elsewhere = await aTip(await ben(), { title: 'Another way to read on the back' })
  const posts = (threadId: string, authorOf: (n: number) => string) =>
    Array.from({ length: 2000 }, (_, n) => ({
      ...{ id: `${threadId}-${n}`, threadId, position: n + 2, authorId: authorOf(n) },
      ...words,
    }))
  await db.post.createMany({ data: posts(id, (n) => (n % 500 ? tip.authorId : author.id)) })
  // Neither by the thread nor by the author alone are there few.
  await db.post.createMany({ data: posts(elsewhere.id, () => author.id) })
  await db.$executeRawUnsafe('ANALYZE')
  const plan = await planFor(id, author.id)
  expect(plan).toContain('Post_threadId_authorId_position_idx')
  expect(plan).not.toMatch(/TEMP B-TREE|Sort/)
  expect(await repliesArrived(author, id, null)).toHaveLength(4)
})
