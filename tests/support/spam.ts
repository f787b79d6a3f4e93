import type { Member } from '#app/forum/members/accounts/actor.ts'
import { indexPost } from '#app/forum/posts/index-post.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { manyThreads } from './writing.ts'

type Amount = { threads: number; posts: number }

/**
 * A spammer's work: a quarter of the threads are theirs, and they replied in all, straight into the database, with
 * what search knows of it and a vote of Ben's on each post.
 */
export async function spamBy(spammer: Member, host: Member, voter: Member, { threads, posts }: Amount) {
  const theirs = Math.floor(threads / 4)
  await manyThreads(spammer, theirs)
  await manyThreads(host, threads - theirs)
  const all = await db.thread.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
  const rows = Array.from({ length: posts - theirs }, (_, n) => reply(spammer, all[n % threads]!.id, n))
  for (let from = 0; from < rows.length; from += 100)
    await db.post.createMany({ data: rows.slice(from, from + 100) })
  for (const [n, { id }] of all.entries()) {
    const replyCount = rows.filter(({ threadId }) => threadId === id).length
    await db.thread.update({ where: { id }, data: { replyCount, postCount: replyCount + 1 + n } })
  }
  await indexAll()
  const written = await db.post.findMany({ where: { authorId: spammer.id }, select: { id: true } })
  const vote = { memberId: voter.id, authorId: spammer.id, value: 1, castAt: now() }
  await db.vote.createMany({ data: written.map(({ id }) => ({ postId: id, ...vote })) })
}

function reply(author: Member, threadId: string, n: number) {
  const words = { body: `Cheap watches, offer ${n}`, html: '', renderer: 1, language: 'en' }
  const counted = { score: 1, upCount: 1, best: 0.2, createdAt: now() }
  return { id: newId(), threadId, position: n + 2, authorId: author.id, ...words, ...counted }
}

async function indexAll() {
  const posts = await db.post.findMany({ include: { thread: true, author: true } })
  await db.$transaction(
    async (tx) => {
      for (const post of posts) await indexPost(tx, post, post.body, wordsOfThread)
    },
    { timeout: 60_000 },
  )
}
