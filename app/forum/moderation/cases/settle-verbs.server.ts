import { inEach } from '#app/forum/catalogue/called.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { approvePost, rejectPost } from '#app/forum/moderation/acts/approve-post.server.ts'
import { gateTip, ungateTip } from '#app/forum/moderation/acts/gate-tip.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import type { Outcome } from '#app/forum/moderation/appeals/appeal.ts'
import { judgeAppeal } from '#app/forum/moderation/appeals/judge-appeal.server.ts'
import type { SubjectKind } from '#app/forum/moderation/decide/act.ts'
import { alreadyHandled } from '#app/forum/moderation/decide/case.server.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { acceptTag } from '#app/forum/moderation/desks/catalogue/accept-tag.server.ts'
import { Slug, slugIn } from '#app/forum/moderation/desks/catalogue/acceptance.ts'
import { refuseTag } from '#app/forum/moderation/desks/catalogue/refuse-tag.server.ts'
import { warnMember } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Settlement } from './settlement.ts'

type More = { word?: string; as?: string }
export type Of = {
  of: SubjectKind
  settle(by: Actor, subjectId: string, why: Why, more: More): Promise<{ id: string }>
}

/** What a warning is where nobody chooses: its own form offers the same first. */
const WARNING = { points: 3, days: 90 }

/** Each act of the queue: what it is about, and the verb that does it. */
export const verbs: Record<Exclude<Settlement, 'dismiss'>, Of> = {
  remove: { of: 'post', settle: removePost },
  approve: { of: 'post', settle: approvePost },
  reject: { of: 'post', settle: rejectPost },
  warn: { of: 'member', settle: (by, id, why) => warnMember(by, id, WARNING, why) },
  gate: { of: 'thread', settle: gateTip },
  ungate: { of: 'thread', settle: (by, id, why) => ungateTip(by, id, why) },
  uphold: { of: 'decision', settle: judgedAs('upheld') },
  reverse: { of: 'decision', settle: judgedAs('reversed') },
  accept: { of: 'thread', settle: ofWord((by, { id, text }, why) => acceptTag(by, id, named(text), why)) },
  merge: { of: 'thread', settle: ofWord((by, { id }, why, as) => acceptTag(by, id, { as }, why)) },
  refuse: { of: 'thread', settle: ofWord((by, { id }, why) => refuseTag(by, id, why)) },
}

function judgedAs(outcome: Outcome): Of['settle'] {
  return async (by, decisionId, { words, case: seen }) => {
    const appeal = await db.appeal.findUnique({ where: { decisionId }, select: { id: true } })
    if (!appeal) throw refuse.notFound('appeals.judge.noSuch')
    return judgeAppeal(by, appeal.id, outcome, { words, case: seen })
  }
}

/** A tag called by the word itself in every language, until staff name it better. */
function named(text: string) {
  const slug = Slug.safeParse(slugIn(text))
  if (!slug.success) throw refuse.invalid('slug', 'cabinet.slugWrong')
  return { slug: slug.data, name: inEach(() => text) }
}

type Word = { id: string; text: string }

/** Said of one word that its thread still proposes: what was seen there, not what may have taken its place. */
function ofWord(
  answer: (by: Actor, word: Word, why: Why, as: string) => Promise<{ id: string }>,
): Of['settle'] {
  return async (by, threadId, why, { word: id = '', as = '' }) => {
    const word = await db.tagProposal.findFirst({ where: { id, threadId }, select: { id: true, text: true } })
    if (!word) throw await alreadyHandled(db, why.case?.id ?? '', by.id ?? undefined)
    return answer(by, word, why, as)
  }
}
