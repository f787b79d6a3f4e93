import { LRUCache } from 'lru-cache'
import { type Labels, labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { askMember } from '#app/forum/checks/ask-queries.server.ts'
import { listDangers } from '#app/forum/checks/danger-queries.server.ts'
import { loadWorks, readingOf } from '#app/forum/checks/works-queries.server.ts'
import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isMember, isStaff } from '#app/forum/members/accounts/actor.ts'
import { whyGone } from '#app/forum/moderation/decide/gone-queries.server.ts'
import { beganWriting } from '#app/forum/moderation/screening/began.server.ts'
import { mendings } from '#app/forum/posts/mend-queries.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { downvoteReasons } from '#app/forum/posts/votes/vote-queries.server.ts'
import { repliesArrived } from '#app/forum/threads/arrival-queries.server.ts'
import type { Sort } from '#app/forum/threads/reading-order.ts'
import { gateOn, restraintOn } from '#app/forum/threads/restraint-queries.server.ts'
import { findThread, loadDiscussion } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { onForget } from '#app/platform/forget.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { loadTip, type TipShown } from './tip-queries.server.ts'
import { aboutThread } from './tip-row-queries.server.ts'

type Asked = { sort: Sort; page?: number; at?: string; phone?: string; build?: string }

/** Everything the page of a thread shows this reader. Few queries: each costs about as much as drawing ten replies. */
export async function loadThreadPage(actor: Actor, threadId: string, asked: Asked, locale: Locale) {
  const thread = await findThread(actor, threadId)
  const [{ opening, ...discussion }, { about, tip }, labels] = await Promise.all([
    loadDiscussion(actor, thread, asked),
    contentOf(thread),
    labelsIn(locale),
  ])
  const readable = opening !== null && opening.html !== null
  const mayReply = mayPost(actor, now(), thread)
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
    tip: readable ? openTo(actor, thread, tip) : null,
    gate: readable ? await gateOn(thread, locale) : null,
    works: readable && tip ? await worksOf(actor, thread, { tip, about, labels }, asked) : null,
    discussion,
    about: readable ? about : { ...about, proposed: [] },
    labels: only(labels, about),
    reasons: await downvoteReasons(actor, posts),
    why: await whyGone(posts, locale),
    mend: await mendings(actor, posts, locale),
    readTo: thread.readTo,
    restraint: await restraintOn(thread, locale),
    mayReply,
    arrived: mayReply === true ? await repliesArrived(actor, threadId, null) : [],
    began: beganWriting(actor),
    mayVote: isMember(actor) ? mayTakePart(actor, now()) === true : null,
  }
}

/** The steps of a tip that is closed as dangerous are for its author and staff; how to undo it is for everybody. */
function openTo(actor: Actor, { gatedAt, authorId }: Thread, tip: TipShown | null) {
  const closed = gatedAt && !isStaff(actor) && actor.id !== authorId
  return tip && closed ? { ...tip, steps: [] } : tip
}

type Tip = { tip: NonNullable<TipShown>; about: Awaited<ReturnType<typeof aboutThread>>; labels: Labels }

/** Whether it works, for this reader and for everybody, and the question to a member. */
async function worksOf(actor: Actor, thread: Thread, { tip, about, labels }: Tip, asked: Asked) {
  const reading = await readingOf(actor, asked)
  const [works, dangers] = await Promise.all([loadWorks(actor, thread, reading), listDangers(thread)])
  const phones = [reading?.phoneId ?? '', ...about.phones, ...works.findings.map(({ phoneId }) => phoneId)]
  const names = Object.fromEntries(phones.flatMap((id) => (id ? [[id, labels.phone[id] ?? id]] : [])))
  const claim = { id: thread.id, phones: about.phones, steps: tip.steps.length, access: tip.access }
  return { works, dangers, names, ask: askMember(actor, claim, reading, names) }
}

const contents = new LRUCache<string, Awaited<ReturnType<typeof readContent>>>({ max: 300 })
onForget(() => contents.clear())

/** What the first post says and is about: the same for every reader, until its version moves. */
async function contentOf(thread: Thread) {
  const key = `${thread.id} ${thread.version}`
  const known = contents.get(key)
  if (known) return known
  const content = await readContent(thread)
  contents.set(key, content)
  return content
}

async function readContent({ id, kind }: Thread) {
  const about = await aboutThread(id)
  return { about, tip: kind === 'TIP' ? await loadTip(id, about.risks) : null }
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
