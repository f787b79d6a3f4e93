import { real } from '#app/forum/catalogue/phone.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { insistOnFewLinks } from '#app/forum/moderation/screening/pace.server.ts'
import { linksIn, mentionsIn } from '#app/forum/posts/markup.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { dropPublished } from '#app/forum/posts/save-draft.server.ts'
import { screenPost } from '#app/forum/posts/screen-post.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { indexThread, startThread } from '#app/forum/threads/start-thread.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { askLater } from './ask-follow-up.server.ts'
import { daysOwned } from './review.ts'
import type { ReviewDraft } from './review-draft.ts'
import { wordsOfThread } from './review-words.server.ts'
import { writeScores } from './write-scores.server.ts'

/** A new review: thread, facts, scores of day 0, place in search and the questions to come in one transaction. */
export function publishReview(author: Actor, draft: ReviewDraft) {
  insist(author, mayPost(author, now()))
  insistOnFewLinks(author, 'text', linksIn(draft.text), mentionsIn(draft.text).length)
  const { title, language, phone } = draft
  const phones = phone ? [phone] : []
  const opening = { kind: 'REVIEW' as const, title, language, body: draft.text, phones, uses: [] }
  return transact(async (tx) => {
    await insistOnSense(tx, draft)
    const { thread, post } = await startThread(tx, author, opening)
    const review = await writeReview(tx, thread, draft)
    await indexThread(tx, thread, opening, await wordsOfThread(tx, thread.id))
    await dropPublished(tx, author, { form: 'review' }, draft)
    if (phone) await later(tx, { kind: 'summarize-phone', key: phone })
    // Nobody signs in as an author of ours to answer.
    if (!author.demo) await askLater(tx, review)
    await screenPost(tx, author, { postId: post.id, field: 'text', ...saidIn(draft) })
    return { id: thread.id, thread, post }
  })
}

/** Every word of it. */
function saidIn({ title, accessory, pros, cons, text, language, began }: ReviewDraft) {
  return { text: [title, accessory, pros, cons, text].join('\n'), language, began }
}

async function writeReview(tx: Tx, thread: { id: string; createdAt: Date }, draft: ReviewDraft) {
  const { phone, accessory, bought, incentive, relation, pros, cons } = draft
  const threadId = thread.id
  const review = await tx.review.create({
    data: {
      threadId,
      phoneId: phone ?? null,
      accessory: accessory || null,
      ownedDays: daysOwned(draft),
      bought,
      incentive,
      relation,
      pros,
      cons,
      createdAt: thread.createdAt,
    },
  })
  await writeScores(tx, threadId, 0, draft.scores)
  const uses = [...new Set(draft.uses)]
  await tx.reviewUse.createMany({ data: uses.map((useId) => ({ threadId, day: 0, useId, used: true })) })
  return review
}

/** Refuses what does not exist in the catalogue. */
async function insistOnSense(tx: Tx, { phone, uses }: ReviewDraft) {
  if (phone && !(await tx.phone.count({ where: { id: phone, ...real } })))
    throw refuse.invalid('phone', 'tips.phones.unknown')
  if ((await tx.use.count({ where: { id: { in: uses } } })) < new Set(uses).size)
    throw refuse.invalid('uses', 'tips.uses.unknown')
}
