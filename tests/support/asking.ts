import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { askQuestion } from '#app/forum/threads/questions/ask-question.server.ts'
import { QuestionDraft } from '#app/forum/threads/questions/question-draft.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'

export const questionForm = {
  title: 'Why does the clock stop at midnight?',
  text: 'It shows 00:00 until I turn the phone over.',
  phone: 'tiny-one',
  build: 'T1',
  use: 'clock',
}

/** A question, through the schema and the verb of members. A minute goes by before. */
export async function aQuestion(asker: Actor, more: object = {}) {
  advance(MINUTE)
  const draft = QuestionDraft.parse({ ...questionForm, ...more })
  return askQuestion(asker, { ...draft, language: draft.language ?? 'en' })
}
