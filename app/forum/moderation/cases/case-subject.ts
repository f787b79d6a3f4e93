import type { Verdict } from '#app/forum/members/accounts/actor.ts'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'

/** What a case is about, as its row in the queue says it. */
export type CaseSubject = {
  title: string
  text: string
  language: string | null
  path: string | null
  /** Where it is decided, if not in its own panel. */
  desk: string | null
  held: boolean
  editedAt: Date | null
  /** The rule that held it by itself. */
  trigger: string
  /** The word proposed as a tag that is answered next, and the tag it nearly names. */
  word: { id: string; text: string; near: string | null } | null
  /** Whether a dangerous tip is closed, or warned of; null where nothing stands on it. */
  danger: 'closed' | 'warned' | null
  /** What is objected to, as it was decided. */
  decided: { act: ActKey; rule: string | null; title: string; text: string } | null
  /** Whether this one may judge the objection, or why not. */
  judging: Verdict
}

/** Of what is gone for good, or has no words. */
export const nothing: CaseSubject = {
  ...{ title: '', text: '', language: null, path: null, desk: null, held: false, editedAt: null },
  ...{ trigger: '', word: null, danger: null, decided: null, judging: true },
}

const QUOTED = 200
export const quoted = (text: string) =>
  text.length > QUOTED ? `${[...text].slice(0, QUOTED).join('')}…` : text
