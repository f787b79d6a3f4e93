import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { foldWatched } from './match-words.ts'

/** What happens to a post with the word: it stands and staff look; it waits for them; it is not taken. */
export const wordActions = ['report', 'approve', 'block'] as const
export type WordAction = (typeof wordActions)[number]

export const WORDS_MAX = 2000
export const WORD_LENGTH_MAX = 100
/** As long as a post may be. */
export const SAMPLE_MAX = 20_000

/** Empty: in every language. */
const language = z.preprocess((value) => value ?? '', z.enum(['', ...locales], say('watch.languageUnknown')))

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
