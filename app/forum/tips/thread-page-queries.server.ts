import { mayTakePart } from '#app/forum/accounts/account-policy.ts'
import { type Actor, isMember } from '#app/forum/accounts/actor.ts'
import { type Labels, labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import type { Sort } from '#app/forum/threads/reading-order.ts'
import { findThread, loadDiscussion } from '#app/forum/threads/thread-queries.server.ts'
import { downvoteReasons } from '#app/forum/votes/vote-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { loadTip } from './tip-queries.server.ts'
import { aboutThread } from './tip-row-queries.server.ts'

type Asked = { sort: Sort; page?: number; at?: string }

/** Everything the page of a thread shows this reader. Few queries: each costs about as much as drawing ten replies. */
export async function loadThreadPage(actor: Actor, threadId: string, asked: Asked, locale: Locale) {
  const thread = await findThread(actor, threadId)
  const [{ opening, ...discussion }, about, labels] = await Promise.all([
    loadDiscussion(actor, thread, asked),
    aboutThread(thread.id),
    labelsIn(locale),
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
    tip: readable && thread.kind === 'TIP' ? await loadTip(thread.id, about.risks) : null,
    discussion,
    about: readable ? about : { ...about, proposed: [] },
    labels: only(labels, about),
    reasons: await downvoteReasons(actor, posts),
    readTo: thread.readTo,
    mayReply: mayPost(actor, now(), thread),
    mayVote: isMember(actor) ? mayTakePart(actor, now()) === true : null,
  }
}

function pick({ id, kind, slug, language, demo, postCount }: Thread) {
  return { id, kind, slug, language, demo, postCount }
}
type Thread = Awaited<ReturnType<typeof findThread>>

/** Of all names those this page says: the rest would travel along with every page. */
function only(labels: Labels, about: Awaited<ReturnType<typeof aboutThread>>): Labels {
  const named = (kind: keyof Labels, ids: string[]) =>
    Object.fromEntries(ids.map((id) => [id, labels[kind][id] ?? id]))
  return {
    phone: named('phone', about.phones),
    use: named('use', about.uses),
    'use-group': {},
    tag: named('tag', about.tags),
    criterion: named(
      'criterion',
      about.scores.map(({ criterionId }) => criterionId),
    ),
  }
}
