import { afterEach, beforeAll, expect, test } from 'vitest'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { askFollowUp } from '#app/forum/threads/reviews/ask-follow-up.server.ts'
import { followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { advance, backToNow, DAY } from '#app/platform/clock.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aFollowUpDraft, aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

afterEach(backToNow)

const works = { 'ask-follow-up': askFollowUp }
const told = () => db.notification.findMany({ orderBy: { at: 'asc' } })

test('on the day, and not before, its author is asked once', async () => {
  const { id } = await aReview(await ann())
  advance(26 * DAY)
  expect(await runDue(works)).toBe(0)
  advance(2 * DAY)
  expect(await runDue(works)).toBe(1)
  await askFollowUp({}, `${id}/30`)
  expect(await told()).toMatchObject([
    {
      memberId: (await ann()).id,
      kind: 'follow-up-asked',
      cause: `${id}/30`,
      doneAt: null,
      params: { day: 30, title: 'Bright enough', path: `/reviews/${id}/follow-ups/30` },
    },
  ])
})

test('the next question takes the place of one that was not answered', async () => {
  const { id } = await aReview(await ann())
  advance(28 * DAY)
  await runDue(works)
  advance(60 * DAY)
  await runDue(works)
  expect(await told()).toMatchObject([{ cause: `${id}/30` }, { cause: `${id}/90`, doneAt: null }])
  expect((await told())[0]?.doneAt).not.toBeNull()
})

test('who has answered is not asked', async () => {
  const { id } = await aReview(await ann())
  advance(28 * DAY)
  await followUpReview(await ann(), id, 30, aFollowUpDraft())
  await askFollowUp({}, `${id}/30`)
  expect(await told()).toEqual([])
})

test.each(['', 'this review'])('who muted the question is not asked: "%s"', async (subject) => {
  const { id } = await aReview(await ann())
  const memberId = (await ann()).id
  await db.mute.create({ data: { memberId, kind: 'follow-up-asked', subject: subject && id } })
  advance(28 * DAY)
  expect(await runDue(works)).toBe(1)
  expect(await told()).toEqual([])
})

test('nobody is asked about what is deleted, or long after the day', async () => {
  const thread = await aReview(await ann())
  advance(95 * DAY)
  await askFollowUp({}, `${thread.id}/30`)
  await deletePost(await ann(), (await openingPost(thread)).id)
  await askFollowUp({}, `${thread.id}/90`)
  for (const nonsense of ['', 'x', `${thread.id}/31`, 'nobody/90']) await askFollowUp({}, nonsense)
  expect(await told()).toEqual([])
})
