import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import { type DropReason, type Outcome, openDay } from './trial.ts'
import { mayKnowWhy, mayTry } from './trial-policy.ts'

const course = { select: { day: true, outcome: true } } as const

/** A member's own trial, with the tip it is of. Nobody else's is there. */
export async function findTrial(member: Actor, id: string) {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  const trial = await db.trial.findFirst({
    where: { id, memberId: member.id },
    include: { answers: course, thread: { select: { id: true, slug: true, title: true, language: true } } },
  })
  if (!trial) throw refuse.notFound('trials.noSuch')
  return trial
}

/** The question a trial waits with today. */
export async function loadTrial(member: Actor, id: string) {
  const { thread, ...trial } = await findTrial(member, id)
  return { id, thread, day: openDay(trial, now()), answered: trial.answers.length > 0 }
}

export type TrialsShown = Awaited<ReturnType<typeof loadTrials>>

type Tip = { id: string; authorId: string; removedAt: Date | null; deletedAt: Date | null }

/** What a tip's page says of its trials: this reader's own, how many kept it, and to its author why others did not. */
export async function loadTrials(actor: Actor, tip: Tip) {
  const [mine, figures, reasons] = await Promise.all([
    actor.id ? ownTrial(actor.id, tip.id) : null,
    keptFigures(tip.id),
    mayKnowWhy(actor, tip) ? dropReasonsOf(tip.id) : null,
  ])
  return { mine, ...figures, reasons, mayTry: mayTry(actor, { ...tip, kind: 'TIP' }, now()) }
}

type OwnRow = {
  id: string
  startedAt: Date
  endedAt: Date | null
  day: number | null
  outcome: Outcome | null
}

async function ownTrial(memberId: string, threadId: string) {
  const found = await rows<OwnRow>(sql`
    SELECT t."id", t."startedAt", t."endedAt", a."day", CAST(a."outcome" AS TEXT) AS "outcome"
    FROM "Trial" t
    LEFT JOIN "TrialAnswer" a ON a."trialId" = t."id"
    WHERE t."memberId" = ${memberId} AND t."threadId" = ${threadId}`)
  const [trial] = found
  if (!trial) return null
  const { id, startedAt, endedAt } = trial
  const answers = found.flatMap(({ day, outcome }) => (day && outcome ? [{ day, outcome }] : []))
  const over = endedAt !== null && answers.length === 0
  return over
    ? null
    : { id, startedAt, running: endedAt === null, day: openDay({ startedAt, endedAt, answers }, now()) }
}

type Group = { week: Outcome; month: Outcome | null; grown: number | bigint; count: number | bigint }

/**
 * How many kept it after a week, of all who answered; and after a month, of those who began that long ago and of whom
 * it is known: who had dropped it by then has not kept it, who was not asked yet is not counted.
 */
export async function keptFigures(threadId: string) {
  const monthAgo = new Date(+now() - 30 * DAY)
  const groups = await rows<Group>(sql`
    SELECT CAST(w."outcome" AS TEXT) AS "week", CAST(m."outcome" AS TEXT) AS "month",
      CASE WHEN t."startedAt" <= ${monthAgo} THEN 1 ELSE 0 END AS "grown", COUNT(*) AS "count"
    FROM "Trial" t
    JOIN "TrialAnswer" w ON w."trialId" = t."id" AND w."day" = 8
    LEFT JOIN "TrialAnswer" m ON m."trialId" = t."id" AND m."day" = 30
    WHERE t."threadId" = ${threadId}
    GROUP BY 1, 2, 3`)
  const count = (fits: (group: Group) => boolean) =>
    groups.filter(fits).reduce((sum, group) => sum + Number(group.count), 0)
  return {
    week: { kept: count(({ week }) => week === 'KEPT'), of: count(() => true) },
    month: {
      kept: count(({ month }) => month === 'KEPT'),
      of: count(({ week, month, grown }) => month !== null || (week !== 'KEPT' && Number(grown) === 1)),
    },
  }
}

async function dropReasonsOf(threadId: string) {
  const groups = await db.trialAnswer.groupBy({
    by: ['reason'],
    where: { trial: { threadId }, outcome: 'DROPPED' },
    _count: true,
  })
  return groups.flatMap(({ reason, _count }) =>
    reason ? [{ reason: reason as DropReason, count: _count }] : [],
  )
}
