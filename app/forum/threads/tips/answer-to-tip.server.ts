import type { Actor, Member } from '#app/forum/members/accounts/actor.ts'
import { readableBy } from '#app/forum/posts/post-policy.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { STEPS_MAX } from './tip.ts'

/** A tip begun from the author's answer to a question: its paragraphs are the steps, as far as there is room. */
export async function valuesFromAnswer(author: Actor, answerId: string) {
  const { body, language, thread } = await findOwnAnswer(db, author, answerId)
  const paragraphs = body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  const texts = [
    ...paragraphs.slice(0, STEPS_MAX - 1),
    ...(paragraphs.length >= STEPS_MAX ? [paragraphs.slice(STEPS_MAX - 1).join('\n\n')] : []),
  ]
  const { phones, uses, question } = thread
  return {
    title: thread.title,
    language,
    steps: texts.map((text) => ({ text, caution: '', photo: '', alt: '' })),
    uses: uses.map(({ useId }) => useId),
    ...(phones.length > 0 && { phones: phones.map(({ phoneId }) => phoneId) }),
    ...(question?.build && { build: question.build }),
  }
}

/** A step of publishing: an answer becomes one tip, its author's. */
export async function insistOnOwnAnswer(tx: Tx, author: Member, answerId: string) {
  // Holds the answer's row: of two tips made from it at once, one is refused.
  await tx.post.updateMany({ where: { id: answerId }, data: { score: { increment: 0 } } })
  const answer = await findOwnAnswer(tx, author, answerId)
  if (await tx.tip.count({ where: { answerId: answer.id } })) throw refuse.conflict('tips.answer.alreadyTip')
}

async function findOwnAnswer(reader: Pick<Tx, 'post'>, author: Actor, id: string) {
  const answer = await reader.post.findFirst({
    where: {
      AND: [{ id, parentId: null, position: { gt: 1 }, thread: { kind: 'QUESTION' } }, readableBy(author)],
    },
    include: {
      thread: { select: { title: true, phones: true, uses: true, question: { select: { build: true } } } },
    },
  })
  if (!answer || answer.deletedAt || answer.removedAt) throw refuse.notFound('posts.noSuchPost')
  if (answer.authorId !== author.id) throw refuse.forbidden('posts.notYours')
  return answer
}
