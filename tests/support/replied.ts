import { tellReply } from '#app/forum/threads/tell-reply.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { db } from './database.ts'

/** Whoever is due to hear of a reply hears of it. */
export const told = () => runDue({ 'tell-reply': tellReply })

/** Who was told of which replies, and whether they still have to be looked at. */
export async function news() {
  await told()
  const rows = await db.notification.findMany({
    where: { kind: { in: ['reply', 'mention'] } },
    include: { member: { select: { name: true } } },
  })
  return rows.map(({ member, kind, readAt }) => `${member.name} ${kind}${readAt ? ' quiet' : ''}`).sort()
}
