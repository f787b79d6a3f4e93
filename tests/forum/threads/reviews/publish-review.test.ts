import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { findDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { publishReview } from '#app/forum/threads/reviews/publish-review.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { DAY, HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, someone } from '#tests/support/people.ts'
import { aReview, aReviewDraft } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const jobs = (kind: string) => db.job.findMany({ where: { kind }, orderBy: { runAt: 'asc' } })

test('a review is a thread with what it says and gave, found by its phone and its points', async () => {
  const { thread, post } = await publishReview(await ann(), aReviewDraft())
  const page = await loadThreadPage(visitor, thread.id, { sort: 'best' }, 'en')
  expect(page).toMatchObject({ thread: { kind: 'REVIEW' }, opening: { html: post.html }, tip: null })
  expect(page.about).toMatchObject({
    phones: ['tiny-one'],
    scores: [{ criterionId: 'readability', score: 5 }],
  })
  expect(await db.review.findUnique({ where: { threadId: thread.id } })).toMatchObject({
    phoneId: 'tiny-one',
    accessory: null,
    ownedDays: 3,
    incentive: 'NONE',
    owning: 'OWNS',
    endedAt: null,
  })
  expect(await db.reviewUse.findMany()).toEqual([{ threadId: thread.id, day: 0, useId: 'clock', used: true }])
  for (const q of ['tiny one bright', 'quick'])
    expect((await search(visitor, { q })).hits).toMatchObject([{ kind: 'review' }])
})

test('its author is asked on the four days, counted from when they got it', async () => {
  const { id, createdAt } = await aReview(await ann())
  const asked = await jobs('ask-follow-up')
  expect(asked.map(({ key, runAt }) => [key, (+runAt - +createdAt) / DAY])).toEqual([
    [`${id}/30`, 27],
    [`${id}/90`, 87],
    [`${id}/180`, 177],
    [`${id}/365`, 362],
  ])
  expect(await jobs('summarize-phone')).toMatchObject([{ key: 'tiny-one' }])
})

test('days that had passed when it was written are not asked about, and an owner of years never', async () => {
  const { id } = await aReview(await ann(), { owned: 3, unit: 'months' })
  expect((await jobs('ask-follow-up')).map(({ key }) => key)).toEqual([`${id}/180`, `${id}/365`])
  await aReview(await ann(), { owned: 2, unit: 'years' })
  expect(await jobs('ask-follow-up')).toHaveLength(2)
})

test('authors of demo content are not asked: nobody could answer', async () => {
  await publishReview({ ...(await ann()), demo: true }, aReviewDraft())
  expect(await jobs('ask-follow-up')).toEqual([])
})

test('an accessory without a phone is reviewed too, and sums up no phone', async () => {
  const { id } = await aReview(await ann(), { phone: undefined, accessory: 'A console case' })
  expect(await db.review.findUnique({ where: { threadId: id } })).toMatchObject({
    phoneId: null,
    accessory: 'A console case',
  })
  expect(await jobs('summarize-phone')).toEqual([])
})

test('what the catalogue does not know is refused beside its field, and nothing is left behind', async () => {
  const author = await ann()
  const wrong = [
    [{ phone: 'nokia' }, 'phone'],
    [{ uses: ['magic'] }, 'uses'],
    [{ scores: { smell: 3 } }, 'scores'],
  ] as const
  for (const [more, field] of wrong)
    await expect(publishReview(author, aReviewDraft(more))).rejects.toHaveProperty(`more.fields.${field}`)
  expect([await db.thread.count(), await db.review.count(), await db.job.count()]).toEqual([0, 0, 0])
})

test('its draft is done with', async () => {
  const author = await ann()
  await saveDraft(author, { form: 'review', target: '', sequence: 0, values: {} })
  await aReview(author)
  expect(await findDraft(author, 'review')).toBeNull()
})

test('visitors are asked to sign in, suspended members refused, and hurry does not help', async () => {
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  expect(() => publishReview(visitor, aReviewDraft())).toThrow('signIn')
  expect(() => publishReview(sue, aReviewDraft())).toThrow('accounts.suspended')
  const author = await ann()
  const sent = [publishReview(author, aReviewDraft()), publishReview(author, aReviewDraft())]
  const settled = await Promise.allSettled(sent)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.reviewScore.count()).toBe(1)
})

test('a newcomer’s review has two links at most', async () => {
  const nia = await someone('nia', { joinedAt: now() })
  const text = 'https://a.example https://b.example https://c.example'
  expect(() => publishReview(nia, aReviewDraft({ text }))).toThrow('screening.tooManyLinks')
})
