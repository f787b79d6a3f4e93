import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { db } from './database.ts'
import { ann, ben, mo } from './people.ts'
import { aReply, aTip, openingPost } from './writing.ts'

/** All there is of threads, posts, votes and search, but for the counters that only ever move on. */
export async function everything() {
  const threads = await db.thread.findMany({ orderBy: { id: 'asc' } })
  return {
    threads: threads.map(({ version, treeVersion, ...thread }) => thread),
    posts: await db.post.findMany({ orderBy: { id: 'asc' } }),
    votes: await db.vote.findMany({ orderBy: [{ postId: 'asc' }, { memberId: 'asc' }] }),
    claims: await db.claim.findMany({ orderBy: { id: 'asc' } }),
    questions: await db.question.findMany({ orderBy: { threadId: 'asc' } }),
    documents: await db.searchDocument.findMany({
      omit: { id: true },
      orderBy: [{ kind: 'asc' }, { subject: 'asc' }],
    }),
  }
}

/** Two tips about the same, the second with replies to it and to each other, one of them removed. */
export async function twoTips() {
  const into = await aTip(await ann())
  await aReply(await ben(), into)
  const tip = await aTip(await ann(), { title: 'The clock on the back, once more' })
  const first = await aReply(await ben(), tip, { body: 'Where is that setting?' })
  await aReply(await ann(), tip, { parent: first.id, body: 'Under the display.' })
  const gone = await aReply(await ben(), tip, { body: 'Buy it at my shop.' })
  await removePost(await mo(), gone.id, { rule: 'spam' })
  await castVote(await ben(), (await openingPost(tip)).id, { value: 1 })
  return { into, tip, first }
}
