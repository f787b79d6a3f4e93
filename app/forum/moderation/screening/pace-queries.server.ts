import { type Actor, isMember } from '#app/forum/members/accounts/actor.ts'
import { settingsNow } from '#app/forum/settings/setting-queries.server.ts'
import { DAY, now, startOfDay } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { CAP, isNewcomer } from './pace.server.ts'

/** How much of what a member may write in a day is written: on the first day since they joined, later since midnight UTC. Removed posts count too, so readableBy has no say. */
export async function loadPaceToday(actor: Actor) {
  if (!isMember(actor)) return null
  const first = isNewcomer(actor)
  const since = first ? actor.joinedAt : startOfDay(now())
  const written = { authorId: actor.id, createdAt: { gte: since } }
  const [threads, replies] = await Promise.all([
    db.post.count({ where: { ...written, position: 1 } }),
    db.post.count({ where: { ...written, position: { gt: 1 } } }),
  ])
  const caps = await settingsNow()
  const mine = CAP[first ? 'newcomer' : 'member']
  const hours = Math.ceil((+since + DAY - +now()) / (DAY / 24))
  const max = { threadsMax: caps[mine.thread], repliesMax: caps[mine.reply] }
  const after = { threads: caps[CAP.member.thread], replies: caps[CAP.member.reply] }
  return { first, hours, threads, replies, ...max, after }
}
