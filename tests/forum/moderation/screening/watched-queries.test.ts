import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { watchWord } from '#app/forum/moderation/screening/watch-word.server.ts'
import { watchedIn } from '#app/forum/moderation/screening/watched-queries.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { advance, DAY } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aFollowUpDraft, aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip, aTipDraft, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const noWords = async () => ''
const SAID = 'The casino opens'
const step = { text: 'Open the settings of the back screen.' }

async function followUp(author: Member) {
  const { id } = await aReview(author)
  advance(28 * DAY)
  return followUpReview(author, id, 30, aFollowUpDraft({ text: SAID }))
}
async function editFor(author: Member, reason: string) {
  const reply = await aReply(author, await aTip(await ben()))
  return editPost(author, reply.id, { body: 'Said again.', reason }, noWords)
}
async function reviseFor(author: Member, reason: string) {
  return reviseTip(author, (await aTip(author)).id, aTipDraft({ reason }))
}

/** Everything that is part of a post, or stands under one. */
const surfaces: Record<string, (author: Member) => Promise<unknown>> = {
  'a tip’s promise': (author) => aTip(author, { promise: SAID }),
  'a tip’s caution': (author) => aTip(author, { steps: [{ ...step, caution: SAID }] }),
  'a tip’s way back': (author) => aTip(author, { undo: SAID }),
  'a tip’s build': (author) => aTip(author, { build: 'Casino OS 1' }),
  'a word proposed as a tag': (author) => aTip(author, { tags: 'clock, casino' }),
  'why a tip was changed': (author) => reviseFor(author, SAID),
  'why a reply was changed': (author) => editFor(author, SAID),
  'a question’s title': (author) => aQuestion(author, { title: SAID }),
  'a question’s build': (author) => aQuestion(author, { build: 'Casino OS 1' }),
  'what speaks for a phone': (author) => aReview(author, { pros: SAID }),
  'what speaks against it': (author) => aReview(author, { cons: SAID }),
  'what a review is of': (author) => aReview(author, { accessory: SAID }),
  'a review’s title': (author) => aReview(author, { title: SAID }),
  'what a review says later': followUp,
}

test.each(Object.entries(surfaces))('%s is looked through for watched words', async (_, publish) => {
  await watchWord(await mo(), { text: 'casino', language: '', action: 'report' })
  await publish(await ann())
  const lines = await db.caseLine.findMany({ where: { what: 'watched' } })
  expect(lines.map(({ text }) => text)).toEqual(['casino'])
})

test('a text of no language has the words of all', async () => {
  await watchWord(await mo(), { text: 'casino', language: 'fr', action: 'report' })
  const found = async (language: string | null) => (await watchedIn(db, SAID, language)).length
  expect([await found('fr'), await found('en'), await found(null)]).toEqual([1, 0, 1])
})
