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
import { asShownTip, tipColumns } from './tip-queries.server.ts'

type Asked = { sort: Sort; page?: number; at?: string }

/** Everything the page of a thread shows this reader. Few queries: each costs about as much as drawing ten replies. */
export async function loadThreadPage(actor: Actor, threadId: string, asked: Asked, locale: Locale) {
  const thread = await findThread(actor, threadId)
  const [opening, more, discussion, labels, visit] = await Promise.all([
    loadOpening(actor, thread.id),
    loadMore(thread.id),
    loadReplies(actor, thread, asked),
    labelsIn(locale),
    lastVisit(actor, thread.id),
  ])
  const readable = opening !== null && opening.html !== null
  const posts = [...(opening ? [opening] : []), ...discussion.replies]
  return {
    thread: {
      ...pick(thread),
      title: readable ? thread.title : '',
      // A slug says what its title said.
      slug: readable ? thread.slug : 'deleted',
      author: opening?.author?.name ?? '',
      locked: !!thread.lockedAt,
    },
    opening,
    tip: readable && more.tip ? asShownTip(more.tip) : null,
    discussion,
    about: readable ? more.about : { ...more.about, proposed: [] },
    labels,
    votes: await votesOf(
      actor,
      posts.map(({ id }) => id),
    ),
    reasons: await downvoteReasons(actor, posts),
    readTo: visit?.readTo ?? null,
    mayReply: mayPost(actor, now(), thread),
    mayVote: isMember(actor) ? mayTakePart(actor, now()) === true : null,
  }
}

function pick({ id, kind, slug, language, demo, postCount }: Thread) {
  return { id, kind, slug, language, demo, postCount }
}
type Thread = Awaited<ReturnType<typeof findThread>>

/** The tip and what the thread is about; whether it is shown, readableBy has decided for the opening. */
async function loadMore(threadId: string) {
  const { tip, phones, uses, tags, proposals, scores } = await db.thread.findUniqueOrThrow({
    where: { id: threadId },
    select: {
      tip: tipColumns,
      phones: { select: { phoneId: true } },
      uses: { select: { useId: true } },
      tags: { select: { tagId: true } },
      proposals: { select: { text: true } },
      scores: { select: { criterionId: true, score: true } },
    },
  })
  const about = {
    phones: phones.map(({ phoneId }) => phoneId),
    uses: uses.map(({ useId }) => useId),
    tags: tags.map(({ tagId }) => tagId),
    proposed: proposals.map(({ text }) => text),
    scores,
  }
  return { tip, about }
}
