import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { settle } from '#app/forum/notifications/tell.server.ts'
import { wilson } from '#app/forum/posts/votes/wilson.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { openDay } from './trial.ts'
import type { TrialAnswer } from './trial-answer.ts'
import { findTrial } from './trial-queries.server.ts'

/** What became of a trial: said once for each question, and from then on part of what the tip's page says. */
export async function answerTrial(member: Actor, trialId: string, { day, outcome, reason }: TrialAnswer) {
  const { thread } = await findTrial(member, trialId)
  insist(member, mayTakePart(member, now()))
  await transact(async (tx) => {
    // Holds the tip's row: answers to its trials queue, and none is counted twice.
    await tx.thread.update({ where: { id: thread.id }, data: { kept: { increment: 0 } } })
    const trial = await tx.trial.findUniqueOrThrow({ where: { id: trialId }, include: { answers: true } })
    if (openDay(trial, now()) !== day) throw refuse.conflict('trials.notAsked')
    await tx.trialAnswer.create({
      data: { trialId, day, outcome, reason: outcome === 'DROPPED' ? reason : null, at: now() },
    })
    await tx.trial.updateMany({ where: { id: trialId, endedAt: null }, data: { endedAt: now() } })
    await settle(tx, 'trial-asked', `${trialId}/${day}`)
    await recount(tx, thread.id)
  })
  return thread
}

/** A step: what a list sorts by is what the answers after a week say, whatever it was. */
export async function recount(tx: Tx, threadId: string) {
  const week = { day: 8, trial: { threadId } }
  const [all, kept] = [
    await tx.trialAnswer.count({ where: week }),
    await tx.trialAnswer.count({ where: { ...week, outcome: 'KEPT' } }),
  ]
  await tx.thread.update({
    where: { id: threadId },
    data: { kept: all === 0 ? -1 : wilson(kept, all - kept) },
  })
}
