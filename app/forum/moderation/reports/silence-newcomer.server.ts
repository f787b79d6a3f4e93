import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { automatic, decide } from '#app/forum/moderation/decide/moderate.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { differentNetworks, REPORTERS_NEEDED, whoseVoice } from './different-networks.ts'

/** Reports of one day are one event. */
const WITHIN = DAY
/** Longer than staff ever take: it ends when they look. */
const SILENCED_FOR = 30 * DAY
const PRIORITY = 10

/**
 * A step of every report: a newcomer whom three members of some standing report within a day, whatever of theirs, from
 * different networks, writes nothing more until staff look. Once staff have, only what is reported afterwards counts.
 */
export async function silenceNewcomer(tx: Tx, memberId: string) {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  const silenced = member.silencedUntil && member.silencedUntil > now()
  if (member.level > 0 || member.role !== 'MEMBER' || silenced) return
  if (differentNetworks(await reportsOf(tx, memberId)) < REPORTERS_NEEDED) return

  const endsAt = new Date(+now() + SILENCED_FOR)
  const subject = { kind: 'member', id: memberId } as const
  const { name, displayName } = member
  const snapshot = { name, displayName: displayName ?? '' }
  const act = { key: 'member.silenced', subject, author: member, snapshot, rule: 'reported', endsAt } as const
  await decide(tx, automatic, act, () =>
    tx.member.update({ where: { id: memberId }, data: { silencedUntil: endsAt } }),
  )
  await openCase(tx, { kind: 'reports', subject, priority: PRIORITY, authorId: memberId })
}

async function reportsOf(tx: Tx, authorId: string) {
  const looked = await tx.decision.findFirst({
    where: { subjectKind: 'member', subjectId: authorId, automated: false },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  const since = new Date(Math.max(+now() - WITHIN, +(looked?.at ?? 0)))
  return tx.report.findMany({
    // What staff did not agree with is no voice against anybody.
    where: {
      kind: 'report',
      at: { gt: since },
      case: { authorId },
      OR: [{ outcome: null }, { outcome: 'agreed' }],
    },
    select: whoseVoice,
    orderBy: { at: 'asc' },
  })
}
