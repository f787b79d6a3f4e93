import { eraseFilesLater } from '#app/forum/media/sweep-orphans.server.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { mayModerate } from '#app/forum/moderation/decide/act.ts'
import { eraseEvidenceAbout } from '#app/forum/moderation/decide/erase-evidence.server.ts'
import { type By, decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { forgetWords, newsNaming } from '#app/forum/notifications/forget-words.server.ts'
import { forgetDrafts, tellingLines } from '#app/forum/posts/forget-drafts.server.ts'
import { setGone } from '#app/forum/posts/set-gone.server.ts'
import { emptyPost } from '#app/forum/posts/wipe-deleted.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { forgetWhere } from '#app/platform/sending/sent.server.ts'
import { purgeRules } from './sanction.ts'

/**
 * For good, and from everywhere: the post, its revisions, photos, drafts and place in search, and every record's copy
 * of its words. There is no undo. What an administrator purges they read: readableBy would hide nothing from them.
 */
export async function purgePost(by: Actor, postId: string, why: Why) {
  const post = await findToPurge(postId)
  insist(by, mayModerate(by, 'post.purged', post.author))
  if (why.rule && !purgeRules.includes(why.rule as (typeof purgeRules)[number]))
    throw refuse.invalid('rule', 'sanctions.purgeRule')
  const notices = await newsNaming([post.id, ...(post.position === 1 ? [post.threadId] : [])])
  const { author, body, language } = post
  const snapshot = { title: titleOf(post), body, language, authorId: author.id }
  const act = { key: 'post.purged', subject: { kind: 'post', id: postId }, author, snapshot, ...why } as const
  return transact(async (tx) => {
    const decision = await decide(tx, by as By, act, () => erase(tx, post, notices))
    // The digest of what it was stays; the statement keeps the words of staff.
    await tx.evidence.update({ where: { decisionId: decision.id }, data: { salt: '', snapshot: {} } })
    await later(tx, { kind: 'erase-traces', key: decision.id })
    return decision
  })
}

type Found = Awaited<ReturnType<typeof findToPurge>>

async function findToPurge(id: string) {
  const post = await db.post.findUnique({
    where: { id },
    include: {
      thread: true,
      revisions: { select: { text: true } },
      author: { select: { id: true, name: true, foldedName: true, role: true } },
    },
  })
  if (!post) throw refuse.notFound('posts.noSuchPost')
  return post
}

async function erase(tx: Tx, post: Found, notices: string[]) {
  await setGone(tx, post, 'removedAt', now(), wordsOfThread)
  await tx.post.update({ where: { id: post.id }, data: { heldAt: null } })
  if (await tx.decision.count({ where: { subjectId: post.id, act: 'post.purged' } }))
    throw refuse.conflict('sanctions.purgedAlready')
  const opening = post.position === 1
  const lines = await linesOf(tx, post)
  const targets = opening ? [post.id, post.threadId] : [post.id]
  await forgetDrafts(tx, post.authorId, targets, lines)
  await forgetWhere(tx, targets)
  await forgetWords(tx, notices, {
    lines: [...lines, titleOf(post)].filter(Boolean),
    slug: opening ? post.thread.slug : '',
    path: `/posts/${post.id}`,
  })
  await eraseFilesLater(tx, post.id)
  await emptyPost(tx, post)
  const thread = opening ? [{ kind: 'thread' as const, id: post.threadId }] : []
  await eraseEvidenceAbout(tx, [{ kind: 'post', id: post.id }, ...thread])
}

/** What every copy of it is recognized by. */
async function linesOf(tx: Tx, { threadId, body, revisions, ...post }: Found) {
  const texts = [titleOf(post), body, ...revisions.map(({ text }) => text)]
  if (post.position > 1) return tellingLines(texts)
  const tip = await tx.tip.findUnique({ where: { threadId }, include: { steps: true } })
  const review = await tx.review.findUnique({ where: { threadId }, include: { followUps: true } })
  const said = [
    tip?.promise,
    tip?.undo,
    ...(tip?.steps ?? []).flatMap(({ text, caution }) => [text, caution]),
  ]
  const judged = [review?.pros, review?.cons, ...(review?.followUps ?? []).map(({ text }) => text)]
  return tellingLines([...texts, ...said, ...judged].map((text) => text ?? ''))
}

function titleOf({ position, thread }: Pick<Found, 'position' | 'thread'>) {
  return position === 1 ? thread.title : ''
}
