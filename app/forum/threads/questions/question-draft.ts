import { z } from 'zod'
import { BuildText } from '#app/forum/catalogue/build-text.ts'
import { Began } from '#app/forum/moderation/screening/began.ts'
import { Sequence } from '#app/forum/posts/draft.ts'
import { TEXT_MAX, TEXT_MIN } from '#app/forum/threads/reply-draft.ts'
import { say } from '#app/messages/catalogue.ts'
import { locales } from '#app/platform/i18n/locale.ts'

/** What a member asks. Phone, build and use are said where they matter. */
export const QuestionDraft = z.object({
  title: z
    .string(say('questions.title.missing'))
    .trim()
    .refine((title) => [...title].length >= 6, say('tips.title.tooShort'))
    .refine((title) => [...title].length <= 120, say('tips.title.tooLong')),
  text: z
    .string(say('questions.text.missing'))
    .trim()
    .min(TEXT_MIN, say('threads.text.tooShort'))
    .max(TEXT_MAX, say('threads.text.tooLong')),
  phone: z.string().max(80).optional(),
  build: BuildText.default(''),
  use: z.string().max(80).optional(),
  language: z.enum(locales).optional(),
  began: Began,
  /** Which save of its draft it was sent from. */
  sequence: Sequence.optional().catch(undefined),
  /** The title under which similar threads were offered, and were not the same. */
  asked: z.string().max(400).optional(),
})
export type QuestionDraft = z.infer<typeof QuestionDraft>
