import { z } from 'zod'
import { TEXT_MAX, TEXT_MIN } from '#app/forum/threads/reply-draft.ts'
import { say } from '#app/messages/catalogue.ts'

const text = (max = TEXT_MAX) =>
  z
    .string(say('threads.text.tooShort'))
    .trim()
    .min(TEXT_MIN, say('threads.text.tooShort'))
    .max(max, say('threads.text.tooLong'))

const Step = z.preprocess((step) => step ?? {}, z.object({ text: text(), caution: text().optional() }))

/** What staff may change of a post: its words, of the first one its title, of a tip how its steps are said. */
export const StaffEdit = z.object({
  title: text().max(120, say('curation.edit.titleTooLong')).optional(),
  body: text().optional(),
  promise: text(300).optional(),
  undo: text().optional(),
  steps: z.array(Step).max(100).optional(),
})
export type StaffEdit = z.infer<typeof StaffEdit>
