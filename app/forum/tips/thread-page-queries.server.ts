import { mayTakePart } from '#app/forum/accounts/account-policy.ts'
import { type Actor, isMember } from '#app/forum/accounts/actor.ts'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { lastVisit } from '#app/forum/threads/mark-read.server.ts'
import type { Sort } from '#app/forum/threads/reading-order.ts'
import { findThread, loadOpening, loadReplies } from '#app/forum/threads/thread-queries.server.ts'
import { downvoteReasons, votesOf } from '#app/forum/votes/vote-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { loadTip } from './tip-queries.server.ts'

type Asked = { sort: Sort; page?: number; at?: string }

/** Everything the page of a thread shows this reader. */
export async function loadThreadPage(actor: Actor, threadId: string, asked: Asked, locale: Locale) {
  const thread = await findThread(actor, threadId)
  const [opening, tip, discussion, about, labels, visit] = await Promise.all([
    loadOpening(actor, thread.id),
    thread.kind === 'TIP' ? loadTip(actor, thread.id) : null,
    loadReplies(actor, thread, asked),
    loadAbout(thread.id),
    labelsIn(locale),
    lastVisit(actor, thread.id),
  ])
  const posts = [...(opening ? [opening] : []), ...discussion.replies]
  const votes = await votesOf(
    actor,
    posts.map(({ id }) => id),
  )
  const reasons = await downvoteReasons(actor, posts)
  const shown = {
    id: thread.id,
    kind: thread.kind,
    slug: thread.slug,
    language: thread.language,
    demo: thread.demo,
    postCount: thread.postCount,
    locked: !!thread.lockedAt,
  }
  return {
    thread: {
      ...shown,
      title: opening?.html !== null && opening ? thread.title : '',
      author: opening?.author?.name ?? '',
    },
    opening,
    tip,
    discussion,
    about,
    labels,
    votes,
    reasons,
    readTo: visit?.readTo ?? null,
    mayReply: mayPost(actor, now(), thread),
    mayVote: isMember(actor) ? mayTakePart(actor, now()) === true : null,
  }
}

async function loadAbout(threadId: string) {
  const [phones, uses, tags, proposals, scores] = await Promise.all([
    db.tipPhone.findMany({ where: { threadId }, select: { phoneId: true } }),
    db.tipUse.findMany({ where: { threadId }, select: { useId: true } }),
    db.threadTag.findMany({ where: { threadId }, select: { tagId: true } }),
    db.tagProposal.findMany({ where: { threadId }, select: { text: true } }),
    db.reviewScore.findMany({ where: { threadId }, select: { criterionId: true, score: true } }),
  ])
  return {
    phones: phones.map(({ phoneId }) => phoneId),
    uses: uses.map(({ useId }) => useId),
    tags: tags.map(({ tagId }) => tagId),
    proposed: proposals.map(({ text }) => text),
    scores,
  }
}
