import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { publishReview } from '#app/forum/reviews/publish-review.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { loadThreadPage } from '#app/forum/tips/thread-page-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const draft = {
  title: 'Bright enough',
  text: 'I read it in the **sun**.',
  phones: ['tiny-one'],
  scores: { readability: 4 },
  language: 'en' as const,
}

test('a review is a thread with what it gave, found by its phone', async () => {
  const { thread, post } = await publishReview(await ann(), draft)
  const page = await loadThreadPage(visitor, thread.id, { sort: 'best' }, 'en')
  expect(page).toMatchObject({ thread: { kind: 'REVIEW' }, opening: { html: post.html }, tip: null })
  expect(page.about).toMatchObject({
    phones: ['tiny-one'],
    scores: [{ criterionId: 'readability', score: 4 }],
  })
  expect((await search(visitor, { q: 'tiny one bright' })).hits).toMatchObject([{ kind: 'review' }])
})

test('it gives one to five, and says something', async () => {
  for (const more of [{ scores: { readability: 6 } }, { scores: { readability: 0 } }, { text: 'Short' }])
    expect(() => publishReview({ ...visitor }, { ...draft, ...more })).toThrow()
  expect(await db.thread.count()).toBe(0)
})

test('visitors are asked to sign in, suspended members refused, and hurry does not help', async () => {
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(publishReview(visitor, draft)).rejects.toThrow('signIn')
  await expect(publishReview(sue, draft)).rejects.toThrow('accounts.suspended')
  const author = await ann()
  const sent = await Promise.allSettled([publishReview(author, draft), publishReview(author, draft)])
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.reviewScore.count()).toBe(1)
})
