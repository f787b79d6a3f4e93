import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

export const TAGS_MAX = 5
const WORD_MAX = 40

/** What a member types: words between commas of any script. Which of them are tags, the forum finds out. */
export const TagWords = z
  .string()
  .max(TAGS_MAX * 3 * WORD_MAX, say('tags.tooLong'))
  .default('')
  .transform(wordsIn)
  .pipe(z.array(z.string().max(WORD_MAX, say('tags.tooLong'))).max(TAGS_MAX, say('tags.tooMany')))
export type TagWords = z.infer<typeof TagWords>

/** The same word twice is one word. */
export function wordsIn(text: string) {
  const words = text.split(/[,、，;；\n]/).map((word) => word.trim().replace(/^#/, '').replace(/\s+/g, ' '))
  return [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))]
}
