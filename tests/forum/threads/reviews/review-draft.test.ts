import { expect, test } from 'vitest'
import { ReviewDraft } from '#app/forum/threads/reviews/review-draft.ts'
import { aReviewDraft, reviewForm } from '#tests/support/reviews.ts'

function faults(more: object) {
  const read = ReviewDraft.safeParse({ ...reviewForm, ...more })
  return read.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
}

test.each([
  [{ incentive: undefined }, 'incentive reviews.formIncentiveMissing'],
  [{ relation: undefined }, 'relation reviews.formRelationMissing'],
  [{ incentive: 'SECRET' }, 'incentive reviews.formIncentiveMissing'],
  [{ bought: 'moon' }, 'bought reviews.formBoughtMissing'],
  [{ phone: undefined }, 'phone reviews.formPhoneMissing'],
  [{ phone: undefined, accessory: '  ' }, 'phone reviews.formPhoneMissing'],
  [{ owned: undefined }, 'owned reviews.formOwnedMissing'],
  [{ owned: 1.5 }, 'owned reviews.formOwnedWhole'],
  [{ owned: -1 }, 'owned reviews.formOwnedRange'],
  [{ owned: 21, unit: 'years' }, 'owned reviews.formOwnedRange'],
  [{ title: 'Short' }, 'title tips.title.tooShort'],
  [{ title: '背'.repeat(121) }, 'title tips.title.tooLong'],
  [{ text: 'Short' }, 'text threads.text.tooShort'],
  [{ pros: 'x'.repeat(1001) }, 'pros reviews.formPointsTooLong'],
  [{ scores: { readability: 6 } }, 'scores.readability reviews.formScoresRange'],
  [{ scores: { readability: 0 } }, 'scores.readability reviews.formScoresRange'],
  [{ scores: { readability: 'all' } }, 'scores.readability reviews.formScoresRange'],
])('%o is refused beside its field', (more, fault) => {
  expect(faults(more)).toContain(fault)
})

test('any subset of the criteria may be scored, and none', () => {
  expect(aReviewDraft({ scores: { readability: '', touch: '4' } }).scores).toEqual({ touch: 4 })
  expect(aReviewDraft({ scores: undefined }).scores).toEqual({})
})

test('whoever got it free says so, and may still be disappointed', () => {
  expect(aReviewDraft({ incentive: 'FREE_PRODUCT', pros: '', scores: { readability: 1 } })).toMatchObject({
    incentive: 'FREE_PRODUCT',
    scores: { readability: 1 },
  })
})
