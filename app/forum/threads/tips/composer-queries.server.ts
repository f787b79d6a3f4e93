import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { beganWriting } from '#app/forum/moderation/screening/began.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { findDraft } from '#app/forum/posts/save-draft.server.ts'
import { editArrived, threadsArrived } from '#app/forum/threads/arrival-queries.server.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { valuesFromAnswer } from './answer-to-tip.server.ts'
import { loadTipForEditing } from './tip-queries.server.ts'
import { valuesFrom } from './tip-values.ts'

export type ComposerData = Awaited<ReturnType<typeof loadNewTip>>

/**
 * An empty form with what is known of the author's phone, or the draft where there is one. `cameBack`: it stands
 * around what was typed and refused, and nobody is sent away from it. `answer`: made from this answer to a question.
 */
export async function loadNewTip(author: Actor, locale: Locale, cameBack = false, answer = '') {
  if (!cameBack) insist(author, mayPost(author, now()))
  const { phoneId, build } = isMember(author) ? author : { phoneId: null, build: null }
  const blank = valuesFrom({ phones: phoneId ? [phoneId] : [], build: build ?? '', language: locale })
  const begun = answer && !cameBack ? { ...blank, ...(await valuesFromAnswer(author, answer)) } : blank
  return withDraft(author, answer, begun, locale, await threadsArrived(author, 'TIP'))
}

/** A published tip in the same form. */
export async function loadTipComposer(author: Actor, threadId: string, locale: Locale, cameBack = false) {
  if (cameBack && !isMember(author)) {
    const { id, slug, title } = await findThread(author, threadId)
    return { ...(await withDraft(author, id, valuesFrom({}), locale, [])), thread: { id, slug, title } }
  }
  const { thread, draft } = await loadTipForEditing(author, threadId)
  const arrived = await editArrived(author, thread.id)
  return { ...(await withDraft(author, thread.id, valuesFrom(draft), locale, arrived)), thread }
}

async function withDraft(
  author: Actor,
  target: string,
  blank: ReturnType<typeof valuesFrom>,
  locale: Locale,
  arrived: string[],
) {
  const draft = isMember(author) ? await findDraft(author, 'tip', target) : null
  return {
    target,
    values: draft ? valuesFrom(draft.values) : blank,
    sequence: draft?.sequence ?? 0,
    savedAt: draft?.updatedAt ?? null,
    began: beganWriting(author, draft !== null),
    arrived,
    options: await optionsIn(locale),
  }
}
