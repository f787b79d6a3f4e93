import { fold, isHan, wordsToIndex } from '#app/platform/i18n/words.ts'

type Word = { folded: string; language: string }

/** Chinese is written without spaces: those between two of its characters only hide a word. */
const HIDING_SPACE = /(?<=\p{Script=Han})[^\S\n]+(?=\p{Script=Han})/gu
const INVISIBLE = /\p{Cf}/gu

/** A word as it is looked for: as search compares words, and without what nobody sees. */
export function foldWatched(text: string) {
  return fold(bare(text))
}

/**
 * Which of these words a text has, in its language or in all, and of every language where it is of none. Words are whole ("watch" is not in "smartwatch"), hyphens
 * inside one hide nothing; Chinese has no edges of words and is found anywhere.
 */
export function matchWords<W extends Word>(words: W[], text: string, language: string | null): W[] {
  const there = new Set(wordsToIndex(bare(text)))
  const line = ` ${foldWatched(text)} `
  return words.filter((word) => {
    if (language !== null && word.language !== '' && word.language !== language) return false
    return isOneWord(word.folded) ? there.has(word.folded) : line.includes(edged(word.folded))
  })
}

function isOneWord(folded: string) {
  return !folded.includes(' ') && !isHan(folded)
}

/** A phrase begins and ends where its words do, but for Chinese. */
function edged(folded: string) {
  const begins = isHan(folded) ? '' : ' '
  const ends = isHan([...folded].at(-1) ?? '') ? '' : ' '
  return begins + folded + ends
}

function bare(text: string) {
  return text.replace(INVISIBLE, '').replace(HIDING_SPACE, '')
}
