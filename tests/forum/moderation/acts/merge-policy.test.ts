import { beforeAll, expect, test } from 'vitest'
import { mergeThreads, splitThread } from '#app/forum/moderation/acts/merge-threads.server.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

type Id = { id: string }

test('a thread is merged into one of its kind that stands, and the later of two merges is taken back first', async () => {
  const [tip, other, third] = [await aTip(await ann()), await aTip(await ann()), await aTip(await ann())]
  const question = await aQuestion(await ann())
  const review = await aReview(await ben())
  const refused = async (from: Id, into: Id, why: string) =>
    expect(mergeThreads(await mo(), from.id, into.id)).rejects.toMatchObject({
      more: { fields: { into: [why] } },
    })
  await refused(tip, tip, 'curation.merge.itself')
  await refused(tip, question, 'curation.merge.sameKind')
  await refused(review, review, 'curation.merge.itself')
  await refused(review, tip, 'curation.merge.notReviews')
  await mergeThreads(await mo(), tip.id, other.id)
  await refused(tip, third, 'curation.merge.already')
  await refused(third, tip, 'curation.merge.gone')
  await mergeThreads(await mo(), other.id, third.id)
  await expect(splitThread(await mo(), tip.id)).rejects.toThrow('curation.splitLaterFirst')
  await splitThread(await mo(), other.id)
  await splitThread(await mo(), tip.id)
  expect(await db.thread.count({ where: { removedAt: null, replyCount: 0, kind: 'TIP' } })).toBe(3)
})
