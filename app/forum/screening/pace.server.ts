import { isStaff, type Member } from '#app/forum/accounts/actor.ts'
import { rightsOf } from '#app/forum/accounts/rights.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { env } from '#app/platform/env.server.ts'

/** Newcomers (first 24 hours) and everybody else: how many a day, and how long between two. */
export const PACE = {
  newcomer: { threads: 3, replies: 10, betweenThreads: 120 * SECOND, betweenReplies: 30 * SECOND },
  member: { threads: 20, replies: 200, betweenThreads: 15 * SECOND, betweenReplies: 5 * SECOND },
}

export const NEWCOMER_FOR = DAY

export function isNewcomer(member: Pick<Member, 'joinedAt'>) {
  return +now() - +member.joinedAt < NEWCOMER_FOR
}

/** Refuses what comes too fast or too often. Counts the rows themselves, removed ones too (readableBy has no say): a restart forgets nothing. */
export async function insistOnPace(tx: Tx, member: Member, kind: 'thread' | 'reply') {
  if (unpaced(member)) return
  await holdMember(tx, member)
  const newcomer = isNewcomer(member)
  const pace = PACE[newcomer ? 'newcomer' : 'member']
  const [cap, pause] =
    kind === 'thread' ? [pace.threads, pace.betweenThreads] : [pace.replies, pace.betweenReplies]
  const since = newcomer ? member.joinedAt : startOfDay(now())

  const position = kind === 'thread' ? 1 : { gt: 1 }
  const mine = { authorId: member.id, position }
  const [count, last] = await Promise.all([
    tx.post.count({ where: { ...mine, createdAt: { gte: since } } }),
    tx.post.findFirst({ where: mine, orderBy: { createdAt: 'desc' }, select: { createdAt: true } }),
  ])
  const after = kind === 'thread' ? PACE.member.threads : PACE.member.replies
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
