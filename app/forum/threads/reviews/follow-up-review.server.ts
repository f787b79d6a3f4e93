import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { insistOnFewLinks } from '#app/forum/moderation/screening/pace.server.ts'
import { linksIn, mentionsIn, RENDERER, render } from '#app/forum/posts/markup.server.ts'
import { screenEdit } from '#app/forum/posts/screen-post.server.ts'
import { Refusal, refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { askNoMore } from './ask-follow-up.server.ts'
import { type FollowUpDay, followUpDays } from './follow-up-days.ts'
import type { FollowUpDraft } from './follow-up-draft.ts'
import { type Asked, findAsked } from './follow-up-queries.server.ts'
import { writeScores } from './write-scores.server.ts'

/** The author says how it went on. Nothing that was said before changes. */
export async function followUpReview(
  author: Actor,
  threadId: string,
  day: FollowUpDay | null,
  draft: FollowUpDraft,
) {
  const asked = await findAsked(author, threadId, day)
  insistOnSense(asked, draft)
  await transact((tx) => addFollowUp(tx, asked, draft))
  return asked
}

/** Every use of the review is answered for, while it is still owned; and a newcomer sends no rows of links. */
export function insistOnSense({ author, uses }: Asked, draft: FollowUpDraft) {
  const silent = uses.filter(({ useId }) => !draft.used[useId])
  if (draft.owning === 'OWNS' && silent.length > 0) {
    const fields = silent.map(({ useId }) => [`used.${useId}`, ['reviews.followUseMissing' as const]])
    throw new Refusal('invalid', 'reviews.followUseMissing', { fields: Object.fromEntries(fields) })
  }
  insistOnFewLinks(author, 'text', linksIn(draft.text), mentionsIn(draft.text).length)
}

/** A step of answering, in the app or by a link. */
export async function addFollowUp(tx: Tx, { threadId, day, uses, author }: Asked, draft: FollowUpDraft) {
  const { owning, payAgain, regret, text } = draft
  const ended = owning !== 'OWNS'
  const opening = await holdOpening(tx, threadId)
  // Holds the review's row, so that of two answers at once the second sees the first.
  const held = await tx.review.update({
    where: { threadId },
    data: { ownedDays: { increment: 0 } },
    select: { endedAt: true, phoneId: true },
  })
  if (held.endedAt) throw refuse.conflict('reviews.followEnded')
  if ((await tx.followUp.count({ where: { threadId, day } })) > 0)
    throw refuse.conflict('reviews.followAnswered')
  const words = { text, html: text && render(text), renderer: RENDERER }
  await tx.followUp.create({ data: { threadId, day, at: now(), owning, payAgain, regret, ...words } })
  const answered = uses.flatMap(({ useId }) => {
    const said = draft.used[useId]
    return said ? [{ threadId, day, useId, used: said === 'yes' }] : []
  })
  await tx.reviewUse.createMany({ data: answered })
  await writeScores(tx, threadId, day, draft.scores)
  if (ended) await tx.review.update({ where: { threadId }, data: { owning, endedAt: now() } })
  await askNoMore(tx, threadId, ended ? followUpDays : [day])
  if (held.phoneId) await later(tx, { kind: 'summarize-phone', key: held.phoneId })
  // Its words stand under the review: what speaks against them speaks against showing it.
  const { id: postId, language } = opening
  await screenEdit(tx, author, { postId, field: 'text', text, language })
}

/** Nobody takes the review away meanwhile, and where somebody did nothing is added. readableBy has no say. */
async function holdOpening(tx: Tx, threadId: string) {
  const opening = await tx.post.update({
    where: { threadId_position: { threadId, position: 1 } },
    data: { version: { increment: 0 } },
  })
  if (opening.removedAt) throw refuse.forbidden('posts.removed')
  if (opening.deletedAt || opening.wipedAt) throw refuse.forbidden('posts.deleted')
  return opening
}
