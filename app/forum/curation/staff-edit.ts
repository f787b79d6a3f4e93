import { z } from 'zod'
import { TEXT_MAX, TEXT_MIN } from '#app/forum/threads/reply-draft.ts'
import { say } from '#app/messages/catalogue.ts'

/** What staff may change of a post: its words, and of the first one its title. Of a tip the title alone. */
export const staffEdit = {
  title: z
    .string()
    .trim()
    .min(TEXT_MIN, say('threads.text.tooShort'))
    .max(120, say('curation.edit.titleTooLong'))
    .optional(),
  body: z
    .string()
    .trim()
    .min(TEXT_MIN, say('threads.text.tooShort'))
    .max(TEXT_MAX, say('threads.text.tooLong'))
    .optional(),
}
export type StaffEdit = { title?: string; body?: string }

type Edited = { position: number; body: string; thread: { kind: string; title: string } }

/** What a post then says. A tip as text begins with its title; its steps are facts that owners confirmed. */
export function wordsAfter({ position, body, thread }: Edited, edit: StaffEdit) {
  const title = position === 1 ? (edit.title ?? thread.title) : thread.title
  if (position > 1 || thread.kind !== 'TIP') return { title, body: edit.body ?? body }
  const rest = body.startsWith(thread.title) ? body.slice(thread.title.length) : `\n${body}`
  return { title, body: title + rest }
}
