import { listening } from '#app/forum/notifications/mute.server.ts'
import { settle, tell } from '#app/forum/notifications/tell.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later, nevermind } from '#app/platform/jobs/later.server.ts'
import { closesAt, dayFrom, daysAhead, followUpDays, opensAt } from './follow-up-days.ts'

export const followUpCause = (threadId: string, day: number) => `${threadId}/${day}`

type Review = { threadId: string; createdAt: Date; ownedDays: number }

/** A step of reviewing: the questions of the days that are still ahead. */
export async function askLater(tx: Tx, review: Review) {
  const { threadId } = review
  for (const day of daysAhead(review.ownedDays)) {
    const key = followUpCause(threadId, day)
    await later(tx, { kind: 'ask-follow-up', key, payload: { threadId, day }, runAt: opensAt(review, day) })
  }
}

/** A step of answering: this question is done with, and after a sale every other one. */
export async function askNoMore(tx: Tx, threadId: string, days: readonly number[]) {
  for (const day of days) {
    await nevermind(tx, 'ask-follow-up', followUpCause(threadId, day))
    await settle(tx, 'follow-up-asked', followUpCause(threadId, day))
  }
}

/** Work of its day: asks the author, unless there is nothing left to ask or they wish not to be asked. */
export async function askFollowUp(_payload: Record<string, unknown>, key: string) {
  const [threadId = '', number] = key.split('/')
  const day = dayFrom(number)
  const review = day && (await findAskable(threadId, day))
  if (!review) return
  const { title, authorId } = review.thread
  await transact(async (tx) => {
    const earlier = followUpDays.filter((other) => other < day)
    for (const missed of earlier) await settle(tx, 'follow-up-asked', followUpCause(threadId, missed))
    const params = { threadId, day, title, path: askPath(threadId, day) }
    const willing = await listening(tx, [authorId], 'follow-up-asked', threadId)
    await tell(tx, willing, { kind: 'follow-up-asked', cause: key, params })
  })
}

/** Where it is answered. */
export function askPath(threadId: string, day: number) {
  return `/reviews/${threadId}/follow-ups/${day}`
}

/** Asked behind everybody's back, so readableBy has no say: what is gone is not asked about. */
async function findAskable(threadId: string, day: (typeof followUpDays)[number]) {
  const review = await db.review.findFirst({
    where: {
      threadId,
      endedAt: null,
      thread: { removedAt: null, deletedAt: null },
      followUps: { none: { day } },
    },
    include: { thread: { select: { title: true, authorId: true } } },
  })
  // A server that slept for months asks no questions of last spring.
  return review && now() < closesAt(review, day) ? review : null
}
