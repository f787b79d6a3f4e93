import { isHan, wordsOf } from '#app/platform/i18n/words.ts'

const MOST_CHARACTERS = 200
const MOST_WORDS = 12

/** One word asked for; a `beginning` may go on. */
export type Term = { word: string; beginning: boolean }

/** What is asked for, whatever was typed: letters, digits and nothing else, so that no engine's operators get through. */
export function termsOf(query: string): Term[] {
  const words = [...new Set(wordsOf(query.slice(0, MOST_CHARACTERS)))].slice(0, MOST_WORDS)
  return words.map((word, at) => ({ word, beginning: at === words.length - 1 || isHan(word) }))
}
