import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { automatic, decide } from '#app/forum/moderation/decide/moderate.server.ts'
import type { triggers } from '#app/forum/moderation/decide/rule.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { setGone } from './set-gone.server.ts'

/** The least a rule says of why: which it is, and how soon staff should look. */
type Concern = { rule: (typeof triggers)[number]; priority: number }

/** A step: a rule keeps a post from others until staff have looked; its author still reads it and learns why. */
export async function holdPost(tx: Tx, postId: string, { rule, priority }: Concern) {
  const post = await tx.post.findUniqueOrThrow({
    // A rule acts for no reader: readableBy has no say.
    where: { id: postId },
    include: { thread: true, author: { select: { id: true, name: true, foldedName: true, role: true } } },
  })
  const { author, body, language, thread } = post
  const snapshot = { title: post.position === 1 ? thread.title : '', body, language, authorId: author.id }
  const subject = { kind: 'post', id: post.id } as const
  const act = { key: 'post.held', subject, author, snapshot, rule } as const
  await decide(tx, automatic, act, async () => {
    await setGone(tx, post, 'removedAt', now(), async () => '')
    await tx.post.update({ where: { id: postId }, data: { heldAt: now() } })
  })
  if (rule !== 'reported')
    await openCase(tx, { kind: 'approval', subject, priority, language, authorId: author.id })
}
