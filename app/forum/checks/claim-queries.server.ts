import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { mayRead } from '#app/forum/posts/post-policy.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'

export type FoundClaim = Awaited<ReturnType<typeof findClaim>>

/** A claim and how many steps it has, where this actor may read what it is about (one row: `mayRead`, not `readableBy`). */
export async function findClaim(actor: Actor, id: string) {
  const claim = await db.claim.findUnique({
    where: { id },
    include: {
      thread: {
        select: {
          id: true,
          kind: true,
          language: true,
          slug: true,
          title: true,
          authorId: true,
          removedAt: true,
          deletedAt: true,
        },
      },
    },
  })
  const readable = claim && (!claim.thread || mayRead(actor, claim.thread))
  if (!readable || (claim.kind === 'ANSWER' && !(await answerIsThere(actor, id))))
    throw refuse.notFound('confirmations.noSuch')
  const steps = claim.kind === 'TIP' ? await db.tipStep.count({ where: { threadId: id } }) : 0
  return { ...claim, steps, forStaff: isStaff(actor) }
}

async function answerIsThere(actor: Actor, id: string) {
  const post = await db.post.findUnique({
    where: { id },
    select: { authorId: true, removedAt: true, deletedAt: true },
  })
  return post && mayRead(actor, post)
}
