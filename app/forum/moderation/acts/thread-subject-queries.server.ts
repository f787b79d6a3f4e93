import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'

/** A thread as decisions name it. Staff act on what is gone too: no readableBy, the door knows who may. */
export async function subjectThread(threadId: string) {
  const thread = await db.thread.findUnique({
    where: { id: threadId },
    include: { author: { select: { id: true, role: true } } },
  })
  if (!thread) throw refuse.notFound('threads.noSuchThread')
  const { id, author, title, language, kind } = thread
  const subject = { kind: 'thread' as const, id }
  return { thread, act: { subject, author, snapshot: { title, language, kind, authorId: author.id } } }
}
