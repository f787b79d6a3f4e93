import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { holdMember } from '#app/forum/moderation/screening/pace.server.ts'
import { settle } from '#app/forum/notifications/tell.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { later, nevermind } from '#app/platform/jobs/later.server.ts'
import { TRIALS_AT_ONCE, trialDays } from './trial.ts'
import { mayTry } from './trial-policy.ts'

/** Tries a tip for a week. After eight days, and where it was kept after thirty, it is asked what became of it. */
export async function tryTip(member: Actor, threadId: string) {
  const tip = await findThread(member, threadId)
  insist(member, mayTry(member, tip, now()))
  return transact(async (tx) => {
    await holdMember(tx, member)
    const before = await tx.trial.findUnique({
      where: { memberId_threadId: { memberId: member.id, threadId: tip.id } },
      include: { _count: { select: { answers: true } } },
    })
    if (before && (!before.endedAt || before._count.answers > 0)) throw refuse.conflict('trials.already')
    const running = await tx.trial.count({ where: { memberId: member.id, endedAt: null } })
    if (running >= TRIALS_AT_ONCE) throw refuse.conflict('trials.tooMany')
    // Stopped before it said anything: it begins anew, and is asked anew.
    if (before) await tx.trial.delete({ where: { id: before.id } })
    const trial = await tx.trial.create({
      data: { id: newId(), memberId: member.id, threadId: tip.id, startedAt: now() },
    })
    for (const day of trialDays) {
      const runAt = new Date(+trial.startedAt + day * DAY)
      await later(tx, { kind: 'ask-trial', key: `${trial.id}/${day}`, runAt })
    }
    return trial
  })
}

/** Stops before it was asked: it counts for nothing. */
export async function stopTrying(member: Actor, threadId: string) {
  insist(member, mayTakePart(member, now()))
  await transact(async (tx) => {
    await holdMember(tx, member)
    const trial = await tx.trial.findFirst({ where: { memberId: member.id, threadId, endedAt: null } })
    if (!trial) throw refuse.conflict('trials.notRunning')
    await tx.trial.update({ where: { id: trial.id }, data: { endedAt: now() } })
    for (const day of trialDays) {
      await nevermind(tx, 'ask-trial', `${trial.id}/${day}`)
      await settle(tx, 'trial-asked', `${trial.id}/${day}`)
    }
  })
}
