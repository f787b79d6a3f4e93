import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { RENDERER, render } from '#app/forum/posts/markup.server.ts'
import { mayRead } from '#app/forum/posts/post-policy.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { askPath } from './ask-follow-up.server.ts'
import { listCriteria } from './criterion-queries.server.ts'
import { closesAt, followUpDays, opensAt } from './follow-up-days.ts'
import { type Incentive, pointsIn, type Region, type Relation } from './review.ts'
import { courseOf } from './score-course.ts'

export type ReviewShown = NonNullable<Awaited<ReturnType<typeof loadReview>>>

/** What the page of a review shows beside its words, or null where those are not for this reader. */
export async function loadReview(actor: Actor, threadId: string, locale: Locale) {
  const thread = await findThread(actor, threadId)
  const [review, labels, criteria] = await Promise.all([
    rowOf(thread.id),
    labelsIn(locale),
    listCriteria(locale),
  ])
  if (!review || !mayRead(actor, thread)) return null
  const scores = await db.reviewScore.findMany({
    where: { threadId },
    select: { day: true, criterionId: true, score: true },
  })
  const usesOf = (day: number, used: boolean) =>
    review.uses
      .filter((use) => use.day === day && use.used === used)
      .map(({ useId }) => labels.use[useId] ?? useId)
  const { phoneId, accessory, ownedDays, endedAt } = review
  return {
    phone: phoneId ? { id: phoneId, name: labels.phone[phoneId] ?? phoneId } : null,
    accessory,
    ownedDays,
    bought: review.bought as Region,
    incentive: review.incentive as Incentive,
    relation: review.relation as Relation,
    language: thread.language,
    pros: pointsIn(review.pros),
    cons: pointsIn(review.cons),
    uses: usesOf(0, true),
    courses: criteria.flatMap(({ id, name }) => {
      const given = scores.filter(({ criterionId }) => criterionId === id)
      return given.length > 0 ? [{ id, name, ...courseOf(given, ownedDays) }] : []
    }),
    followUps: review.followUps.map(({ day, at, owning, payAgain, regret, text, html, renderer }) => ({
      day,
      at,
      owning,
      payAgain,
      regret,
      html: renderer === RENDERER ? html : render(text),
      used: usesOf(day, true),
      unused: usesOf(day, false),
    })),
    next: actor.id === thread.authorId && !endedAt ? nextOf(review) : null,
  }
}

function rowOf(threadId: string) {
  return db.review.findUnique({
    where: { threadId },
    include: { uses: { orderBy: { useId: 'asc' } }, followUps: { orderBy: { day: 'asc' } } },
  })
}

/** The question its author can answer today, or the next one to come. */
function nextOf(review: NonNullable<Awaited<ReturnType<typeof rowOf>>>) {
  const given = new Set(review.followUps.map(({ day }) => day))
  const open = followUpDays.filter((day) => day > review.ownedDays && !given.has(day))
  const day = open.find((ahead) => now() < closesAt(review, ahead))
  if (!day) return null
  const at = opensAt(review, day)
  return { day, at, due: at <= now(), path: askPath(review.threadId, day) }
}
