import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { listCriteria } from './criterion-queries.server.ts'
import type { FollowUpDay } from './follow-up-days.ts'
import { mayFollowUp } from './review-policy.ts'

export type Asked = Awaited<ReturnType<typeof findAsked>>
export type FollowUpSheet = Awaited<ReturnType<typeof sheetOf>>

/** A review as one of its days asks about it, if this actor may answer now. */
export async function findAsked(actor: Actor, threadId: string, day: FollowUpDay | null) {
  const thread = await findThread(actor, threadId)
  const review = await db.review.findUnique({
    where: { threadId: thread.id },
    include: {
      uses: { where: { day: 0, used: true }, orderBy: { useId: 'asc' }, select: { useId: true } },
      followUps: { select: { day: true } },
    },
  })
  if (!review || !day) throw refuse.notFound('reviews.followNoSuch')
  const { authorId, removedAt, deletedAt, title, slug } = thread
  insist(actor, mayFollowUp(actor, { ...review, authorId, removedAt, deletedAt }, day, now()))
  if (review.followUps.some((given) => given.day === day)) throw refuse.conflict('reviews.followAnswered')
  return {
    threadId: thread.id,
    author: actor,
    day,
    uses: review.uses,
    title,
    path: threadPath({ id: thread.id, slug }),
  }
}

export async function loadFollowUp(actor: Actor, threadId: string, day: FollowUpDay | null, locale: Locale) {
  return sheetOf(await findAsked(actor, threadId, day), locale)
}

/** What the form of this day shows. */
export async function sheetOf({ title, path, day, uses }: Asked, locale: Locale) {
  const [labels, criteria] = await Promise.all([labelsIn(locale), listCriteria(locale)])
  return {
    title,
    path,
    day,
    uses: uses.map(({ useId }) => ({ id: useId, name: labels.use[useId] ?? useId })),
    criteria,
  }
}
