import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { beganWriting } from '#app/forum/moderation/screening/began.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { findDraft } from '#app/forum/posts/save-draft.server.ts'
import { threadsArrived } from '#app/forum/threads/arrival-queries.server.ts'
import { loadListPage } from '#app/forum/threads/list-page-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { questionValues } from './question-values.ts'

/** An empty form with what is known of the asker's phone, or their draft. `cameBack`: nobody is sent away from what they typed. */
export async function loadNewQuestion(asker: Actor, locale: Locale, cameBack = false) {
  if (!cameBack) insist(asker, mayPost(asker, now()))
  const { phoneId, build } = isMember(asker) ? asker : { phoneId: null, build: null }
  const draft = await findDraft(asker, 'question')
  return {
    target: '',
    values: questionValues(draft?.values ?? { phone: phoneId, build }),
    sequence: draft?.sequence ?? 0,
    savedAt: draft?.updatedAt ?? null,
    arrived: await threadsArrived(asker, 'QUESTION'),
    began: beganWriting(asker, draft !== null),
    options: await optionsIn(locale),
  }
}

export type QuestionList = Awaited<ReturnType<typeof loadQuestions>>

/** A page of questions, and which of them are solved. */
export async function loadQuestions(actor: Actor, parameters: URLSearchParams, locale: Locale) {
  const list = await loadListPage(actor, 'QUESTION', parameters, locale)
  const solved = await db.question.findMany({
    where: {
      threadId: { in: list.threads.map(({ id }) => id) },
      accepted: { removedAt: null, deletedAt: null },
    },
    select: { threadId: true },
  })
  return { ...list, solved: solved.map(({ threadId }) => threadId) }
}
