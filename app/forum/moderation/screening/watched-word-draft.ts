import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { foldWatched } from './match-words.ts'
import { SAMPLE_MAX, WORD_LENGTH_MAX, wordActions } from './watched-word.ts'

/** Empty: in every language. */
const language = z
  .enum(locales, say('watch.languageUnknown'))
  .optional()
  .transform((given) => given ?? '')

export const WatchedWordDraft = z.object({
  text: z
    .string(say('watch.wordMissing'))
    .trim()
    .max(WORD_LENGTH_MAX, say('watch.wordTooLong'))
    .refine((text) => foldWatched(text) !== '', say('watch.wordMissing')),
  language,
  action: z.enum(wordActions, say('watch.actionMissing')),
})
export type WatchedWordDraft = z.infer<typeof WatchedWordDraft>

/** A text to try the words on. */
export const Sample = z.object({
  sample: z.string(say('watch.sampleMissing')).max(SAMPLE_MAX, say('watch.sampleTooLong')),
  sampleLanguage: language,
})
