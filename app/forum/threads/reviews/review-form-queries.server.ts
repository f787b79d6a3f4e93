import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { beganWriting } from '#app/forum/moderation/screening/began.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { findDraft } from '#app/forum/posts/save-draft.server.ts'
import { threadsArrived } from '#app/forum/threads/arrival-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { listCriteria } from './criterion-queries.server.ts'
import { reviewValuesFrom } from './review-values.ts'

export type ReviewFormData = Awaited<ReturnType<typeof loadNewReview>>

type Asked = {
  /** The phone whose page led here. */
  phone?: string | null
  /** The form stands around what was typed and refused, and nobody is sent away from it. */
  cameBack?: boolean
}

/** An empty form with what is known of the author's phone, or the draft where there is one. */
export async function loadNewReview(author: Actor, locale: Locale, { phone, cameBack }: Asked = {}) {
  if (!cameBack) insist(author, mayPost(author, now()))
  const mine = isMember(author) ? author.phoneId : null
  const draft = await findDraft(author, 'review')
  const [options, criteria, arrived] = await Promise.all([
    optionsIn(locale),
    listCriteria(locale),
    threadsArrived(author, 'REVIEW'),
  ])
  return {
    target: '',
    values: reviewValuesFrom(draft?.values ?? { phone: phone ?? mine, language: locale, unit: 'days' }),
    sequence: draft?.sequence ?? 0,
    savedAt: draft?.updatedAt ?? null,
    began: beganWriting(author, draft !== null),
    arrived,
    options,
    criteria,
  }
}
