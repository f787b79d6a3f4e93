import { simplify } from './traditional.ts'

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+/gu
const LETTERS_AND_HYPHENS = /[\p{L}\u2010\u2011-]+/gu
/** Letters that Unicode does not take apart. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** A name as names are compared: `Xiaomi 17Pro`, `xiaomi 17 pro` and `XIAOMI-17-PRO` are one. */
export function fold(text: string) {
  return runsOf(text).join(' ')
}

/** The words of a text as search compares them: no case, no accents, Chinese as overlapping pairs of characters. */
export function wordsOf(text: string) {
  return runsOf(text).flatMap((run) => (isHan(run) ? pairsOf(run) : run))
}

/**
 * What is kept of a text: its words, the last character of each Chinese run (so that every single character
 * begins some word), and hyphenated words in one piece as well (so that `pickup` finds `pick-up`).
 */
export function wordsToIndex(text: string) {
  return [...runsOf(text).flatMap(indexed), ...compoundsIn(text)]
}

// One class and no nested repetition: a text of 20,000 letters without a hyphen must not cost their square.
function compoundsIn(text: string) {
  const pieces = plain(text).match(LETTERS_AND_HYPHENS) ?? []
  return pieces
    .filter((piece) => /\p{L}\P{L}+\p{L}/u.test(piece))
    .map((piece) => piece.replace(/\P{L}/gu, ''))
}

export function isHan(word: string) {
  return /^\p{Script=Han}/u.test(word)
}

function runsOf(text: string): string[] {
  return plain(text).match(RUNS) ?? []
}

/** The same text without case, accents, ligatures, widths and traditional characters. */
export function plain(text: string) {
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
  return simplify(bare.replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter]!))
}

function pairsOf(run: string) {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, before) => characters[before]! + character)
}

function indexed(run: string) {
  if (!isHan(run)) return [run]
  const last = [...run].at(-1)!
  return last === run ? [run] : [...pairsOf(run), last]
}
