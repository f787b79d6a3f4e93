import { isStaff, type Member } from '#app/forum/members/accounts/actor.ts'
import { rightsOf } from '#app/forum/members/accounts/rights.ts'
import { refuse } from '#app/forum/refusal.ts'
import { settingOf } from '#app/forum/settings/setting-queries.server.ts'
import { DAY, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { env } from '#app/platform/env.server.ts'

/** Newcomers (first 24 hours) and everybody else: how long between two. How many a day is a setting. */
const PAUSE = {
  newcomer: { thread: 120 * SECOND, reply: 30 * SECOND },
  member: { thread: 15 * SECOND, reply: 5 * SECOND },
}
export const CAP = {
  newcomer: { thread: 'newcomerThreads', reply: 'newcomerReplies' },
  member: { thread: 'memberThreads', reply: 'memberReplies' },
} as const

export const NEWCOMER_FOR = DAY

export function isNewcomer(member: Pick<Member, 'joinedAt'>) {
  return +now() - +member.joinedAt < NEWCOMER_FOR
}

/** Refuses what comes too fast or too often. Counts the rows themselves, removed ones too (readableBy has no say): a restart forgets nothing. */
export async function insistOnPace(tx: Tx, member: Member, kind: 'thread' | 'reply') {
  if (unpaced(member)) return
  await holdMember(tx, member)
  const newcomer = isNewcomer(member)
  const who = newcomer ? 'newcomer' : 'member'
  const [cap, pause] = [await settingOf(CAP[who][kind], tx), PAUSE[who][kind]]
  const since = newcomer ? member.joinedAt : startOfDay(now())

  const position = kind === 'thread' ? 1 : { gt: 1 }
  const mine = { authorId: member.id, position }
  const [count, last] = await Promise.all([
    tx.post.count({ where: { ...mine, createdAt: { gte: since } } }),
    tx.post.findFirst({ where: mine, orderBy: { createdAt: 'desc' }, select: { createdAt: true } }),
  ])
  const after = await settingOf(CAP.member[kind], tx)
  const said = { count, cap, after, newcomer: newcomer ? 'yes' : 'no' }
  if (count >= cap) throw refuse.tooMany(`screening.${kind}sToday`, secondsTo(+since + DAY), said)
  const wait = last ? +last.createdAt + pause - +now() : 0
  if (wait > 0) throw refuse.tooMany('screening.tooFast', Math.ceil(wait / SECOND))
}

/** A step: what this member does elsewhere at the same moment waits, so that none of it escapes the count. */
export async function holdMember(tx: Tx, { id }: Member) {
  await tx.member.update({ where: { id }, data: { id }, select: { id: true } })
}

/** Links and mentions before somebody is known: enough for a source, too few for advertising. */
export function insistOnFewLinks(member: Member, field: string, links: number, mentions: number) {
  if (unpaced(member)) return
  const may = rightsOf(member)
  if (links > may.links) throw refuse.invalid(field, 'screening.tooManyLinks')
  if (mentions > may.mentions) throw refuse.invalid(field, 'screening.tooManyMentions')
}

function unpaced(member: Member) {
  return env.PACE === 'unlimited' || isStaff(member) || member.demo === true
}

function secondsTo(moment: number) {
  return Math.max(1, Math.ceil((moment - +now()) / SECOND))
}
