import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { current } from '#app/forum/posts/markup.server.ts'
import { listed, readableBy } from '#app/forum/posts/post-policy.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import { leadingAnswer } from './leading-answer.ts'

/** A post that answers a question, where this actor may read both: a reply to the thread itself. */
export async function findAnswer(actor: Actor, postId: string) {
  const post = await findPostInThread(actor, postId)
  await findThread(actor, post.threadId)
  if (post.thread.kind !== 'QUESTION' || post.position === 1 || post.parentId)
    throw refuse.notFound('questions.noSuchAnswer')
  return post
}

export type QuestionShown = Awaited<ReturnType<typeof loadQuestion>>

/** What a question's page shows beyond its thread: its facts, and the answers that lead. */
export async function loadQuestion(actor: Actor, thread: { id: string }) {
  const [question, confirmed, tips] = await Promise.all([
    db.question.findUniqueOrThrow({
      where: { threadId: thread.id },
      select: { build: true, acceptedId: true, acceptedById: true, thread: { select: { authorId: true } } },
    }),
    confirmedAnswers(thread.id),
    tipsMadeHere(thread.id),
  ])
  const { build, acceptedId, acceptedById } = question
  const askerId = question.thread.authorId
  const posts = await leadingPosts(actor, [
    ...confirmed.map(({ id }) => id),
    ...(acceptedId ? [acceptedId] : []),
  ])
  const answers = posts.map(({ id }) => ({
    id,
    accepted: id === acceptedId,
    score: 0,
    confirmations: 0,
    ...confirmed.find((answer) => answer.id === id),
  }))
  const leading = leadingAnswer(answers)
  const shown = answers
    .filter((answer) => answer.accepted || answer === leading)
    .sort((answer) => (answer === leading ? -1 : 1))
    .map((answer) => ({ ...answer, post: posts.find(({ id }) => id === answer.id)! }))
  return {
    build,
    acceptedId: answers.find(({ accepted }) => accepted)?.id ?? null,
    acceptedByAsker: acceptedById === askerId,
    leading: shown,
    confirmed: Object.fromEntries(answers.map(({ id, confirmations }) => [id, confirmations])),
    tips,
    mayAccept: actor.id === askerId || isStaff(actor),
  }
}

/** What owners found of the answers: the sum of their states, and how many owners it works for. */
async function confirmedAnswers(threadId: string) {
  const claims = await db.claim.findMany({
    where: { threadId, kind: 'ANSWER' },
    select: {
      id: true,
      states: { select: { works: true, change: true, all: true } },
      confirmations: {
        where: { current: 1, held: false, finding: { in: ['WORKS', 'CHANGE'] } },
        select: { memberId: true },
        distinct: ['memberId'],
      },
      authorId: true,
    },
  })
  return claims.map(({ id, states, confirmations, authorId }) => ({
    id,
    // What neither works nor works with a change counts against it.
    score: states.reduce(
      (sum, { works, change, all }) => sum + works + 0.5 * change - (all - works - change),
      0,
    ),
    confirmations: confirmations.filter(({ memberId }) => memberId !== authorId).length,
  }))
}

async function leadingPosts(actor: Actor, ids: string[]) {
  const posts = await db.post.findMany({
    where: { AND: [{ id: { in: ids } }, listed, readableBy(actor)] },
    select: {
      id: true,
      body: true,
      html: true,
      renderer: true,
      mentions: true,
      language: true,
      createdAt: true,
      author: { select: { name: true } },
    },
  })
  return posts.map(({ body, html, renderer, mentions, author, ...post }) => ({
    ...post,
    author: author.name,
    html: current({ body, html, renderer, mentions }),
  }))
}

type MadeTip = { answerId: string; id: string; slug: string; title: string; language: string }

/** Tips made from answers to this question, by the answer. What is removed or deleted is left out, as in listed. */
async function tipsMadeHere(threadId: string) {
  const tips = await rows<MadeTip>(sql`
    SELECT i."answerId", t."id", t."slug", t."title", t."language"
    FROM "Post" p
    JOIN "Tip" i ON i."answerId" = p."id"
    JOIN "Thread" t ON t."id" = i."threadId"
    WHERE p."threadId" = ${threadId} AND t."removedAt" IS NULL AND t."deletedAt" IS NULL`)
  return Object.fromEntries(tips.map(({ answerId, ...thread }) => [answerId, thread]))
}
