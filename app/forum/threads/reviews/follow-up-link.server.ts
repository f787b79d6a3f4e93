import { type Actor, isMember } from '#app/forum/members/accounts/actor.ts'
import { OperatorError } from '#app/forum/members/accounts/make-admin.server.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import { dayFrom } from './follow-up-days.ts'
import type { FollowUpDraft } from './follow-up-draft.ts'
import { findAsked } from './follow-up-queries.server.ts'
import { addFollowUp, insistOnSense } from './follow-up-review.server.ts'

const LIFE = 30 * DAY

/** An address that answers one question of one review without signing in. Older ones for it stop working. */
export function makeFollowUpLink(threadId: string, day: string) {
  const asked = dayFrom(day)
  return transact(async (tx) => {
    const review = await tx.review.findUnique({ where: { threadId }, select: { endedAt: true } })
    if (!review) throw new OperatorError(`There is no review "${threadId}".`)
    if (!asked) throw new OperatorError('A review is followed up on day 30, 90, 180 or 365.')
    if (review.endedAt) throw new OperatorError('This series has ended: it was sold or returned.')
    const token = newToken()
    const older = { threadId, day: asked, usedAt: null, expiresAt: { gt: now() } }
    await tx.followUpLink.updateMany({ where: older, data: { expiresAt: now() } })
    await tx.followUpLink.create({
      data: { id: digest(token), threadId, day: asked, expiresAt: new Date(+now() + LIFE) },
    })
    await noteForStaff(tx, {
      actorId: null,
      action: 'follow-up-link.made',
      subject: { kind: 'thread', id: threadId },
      detail: { day: asked },
    })
    return `${publicUrl.origin}/follow-ups/${token}`
  })
}

/** What a link asks, while it works. Looking uses nothing up, and somebody else who is signed in is refused. */
export async function findByLink(actor: Actor, token: string) {
  const link = await db.followUpLink.findUnique({
    where: { id: digest(token) },
    include: { review: { select: { thread: { select: { author: { select: memberColumns } } } } } },
  })
  if (!link) throw refuse.notFound('reviews.followNoSuch')
  const { author } = link.review.thread
  if (isMember(actor) && actor.id !== author.id) throw refuse.forbidden('reviews.followNotYours')
  if (link.usedAt) throw refuse.gone('reviews.followLinkUsed')
  if (link.expiresAt <= now()) throw refuse.gone('reviews.followLinkOver')
  return findAsked(author, link.threadId, dayFrom(String(link.day)))
}

/** The answer of whoever holds the link, in its author's name. It works once, also when tried twice at once. */
export async function answerByLink(actor: Actor, token: string, draft: FollowUpDraft) {
  const asked = await findByLink(actor, token)
  insistOnSense(asked, draft)
  await transact(async (tx) => {
    const { count } = await tx.followUpLink.updateMany({
      where: { id: digest(token), usedAt: null, expiresAt: { gt: now() } },
      data: { usedAt: now() },
    })
    if (count === 0) throw refuse.gone('reviews.followLinkUsed')
    await addFollowUp(tx, asked, draft)
  })
  return asked
}
