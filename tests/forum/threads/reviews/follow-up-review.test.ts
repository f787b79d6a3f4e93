import { afterEach, beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { askFollowUp } from '#app/forum/threads/reviews/ask-follow-up.server.ts'
import { findAsked } from '#app/forum/threads/reviews/follow-up-queries.server.ts'
import { addFollowUp, followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { loadReview } from '#app/forum/threads/reviews/review-queries.server.ts'
import { advance, backToNow, DAY, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aFollowUpDraft, aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

afterEach(backToNow)

/** Ann's review, on day 30 of her phone. */
async function onDayThirty(more: object = {}) {
  const { id } = await aReview(await ann(), more)
  advance(28 * DAY)
  return id
}

test('a follow-up is added to what was said before, and changes none of it', async () => {
  const id = await onDayThirty()
  const draft = aFollowUpDraft({
    used: { clock: 'no' },
    payAgain: 'yes',
    regret: 'unsure',
    scores: { readability: '3' },
    text: 'Less than **before**.',
  })
  await followUpReview(await ann(), id, 30, draft)
  const shown = await loadReview(visitor, id, 'en')
  expect(shown).toMatchObject({
    uses: ['Clock'],
    courses: [
      {
        name: 'Readability',
        points: [
          { day: 3, score: 5 },
          { day: 30, score: 3 },
        ],
        changed: true,
      },
    ],
    followUps: [{ day: 30, owning: 'OWNS', payAgain: true, regret: null, used: [], unused: ['Clock'] }],
    next: null,
  })
  expect(shown?.followUps[0]?.html).toBe('<p>Less than <strong>before</strong>.</p>\n')
})

test('each use of the review is asked about while it is owned, and no other is taken', async () => {
  const id = await onDayThirty()
  const silent = followUpReview(await ann(), id, 30, aFollowUpDraft({ used: {} }))
  await expect(silent).rejects.toMatchObject({
    kind: 'invalid',
    more: { fields: { 'used.clock': ['reviews.followUseMissing'] } },
  })
  await followUpReview(await ann(), id, 30, aFollowUpDraft({ used: { clock: 'yes', magic: 'yes' } }))
  expect(await db.reviewUse.findMany({ where: { day: 30 } })).toMatchObject([{ useId: 'clock', used: true }])
})

test.each(['SOLD', 'RETURNED'] as const)(
  '%s ends the series: it is counted, and never asked again',
  async (owning) => {
    const id = await onDayThirty()
    await askFollowUp({}, `${id}/30`)
    await followUpReview(await ann(), id, 30, aFollowUpDraft({ owning, used: {} }))
    expect(await db.review.findUnique({ where: { threadId: id } })).toMatchObject({ owning })
    expect((await db.review.findUniqueOrThrow({ where: { threadId: id } })).endedAt).not.toBeNull()
    expect(await db.job.count({ where: { kind: 'ask-follow-up' } })).toBe(0)
    expect(await db.notification.count({ where: { doneAt: null } })).toBe(0)
    advance(60 * DAY)
    await askFollowUp({}, `${id}/90`)
    expect(await db.notification.count()).toBe(1)
    const more = followUpReview(await ann(), id, 90, aFollowUpDraft())
    await expect(more).rejects.toThrow('reviews.followEnded')
  },
)

test('an answer settles its question, sums the phone up anew, and leaves the later questions', async () => {
  const id = await onDayThirty()
  await askFollowUp({}, `${id}/30`)
  await db.job.deleteMany({ where: { kind: 'summarize-phone' } })
  await followUpReview(await ann(), id, 30, aFollowUpDraft())
  expect(await db.notification.findMany()).toMatchObject([{ doneAt: expect.any(Date) }])
  expect(await db.job.count({ where: { kind: 'summarize-phone', key: 'tiny-one' } })).toBe(1)
  expect(await db.job.count({ where: { kind: 'ask-follow-up' } })).toBe(3)
})

test('it is answered once: a second answer is refused, also when both come at once', async () => {
  const id = await onDayThirty()
  const author = await ann()
  const answer = (text: string) => followUpReview(author, id, 30, aFollowUpDraft({ text }))
  const tries = await Promise.allSettled([answer('one'), answer('two'), answer('three')])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const tried of tries)
    if (tried.status === 'rejected') expect(tried.reason).toMatchObject({ because: 'reviews.followAnswered' })
  await expect(answer('four')).rejects.toMatchObject({ kind: 'conflict' })
  expect(await db.followUp.count()).toBe(1)
})

test('only its author, only on its day, and only what is a review', async () => {
  const { id } = await aReview(await ann())
  const answer = async (who: typeof ann, day: 30 | 90 | null = 30) =>
    followUpReview(await who(), id, day, aFollowUpDraft())
  await expect(answer(ann)).rejects.toThrow('reviews.followTooEarly')
  advance(28 * DAY)
  await expect(followUpReview(visitor, id, 30, aFollowUpDraft())).rejects.toThrow('signIn')
  for (const other of [ben, mo]) await expect(answer(other)).rejects.toThrow('reviews.followNotYours')
  await expect(answer(ann, 90)).rejects.toThrow('reviews.followTooEarly')
  await expect(answer(ann, null)).rejects.toThrow('notFound')
  advance(70 * DAY)
  await expect(answer(ann)).rejects.toThrow('reviews.followTooLate')
  expect(await db.followUp.count()).toBe(0)
})

test('scores of what is no criterion are refused, and nothing of the answer stays', async () => {
  const id = await onDayThirty()
  const wrong = followUpReview(await ann(), id, 30, aFollowUpDraft({ scores: { smell: 2 } }))
  await expect(wrong).rejects.toHaveProperty('more.fields.scores')
  expect([await db.followUp.count(), await db.reviewUse.count({ where: { day: 30 } })]).toEqual([0, 0])
})

test.each(['removedAt', 'deletedAt', 'wipedAt'])(
  'a review that is gone by then is not gone on with (%s)',
  async (gone) => {
    const id = await onDayThirty()
    const asked = await findAsked(await ann(), id, 30)
    await db.post.updateMany({ where: { threadId: id, position: 1 }, data: { [gone]: now() } })
    if (gone === 'wipedAt') await db.review.delete({ where: { threadId: id } })
    const late = transact((tx) => addFollowUp(tx, asked, aFollowUpDraft()))
    await expect(late).rejects.toThrow('forbidden: posts.')
    expect(await db.followUp.count()).toBe(0)
  },
)
