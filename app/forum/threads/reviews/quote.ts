/** The longest quote beside an answer, in characters. */
export const QUOTE_MAX = 140

type Said = { pros: string; cons: string; body: string }

/** What a review says for or against, in its own words: its first point of that kind, else how its text begins. */
export function quoteOf({ pros, cons, body }: Said, side: 'for' | 'against') {
  const points = side === 'for' ? pros : cons
  return shortened(plain(points.split('\n').find((line) => line.trim()) ?? '') || plain(body))
}

/** Without the signs of markup. */
function plain(text: string) {
  return text
    .replace(/\[([^[\]]*)\]\([^)]{0,500}\)/g, '$1')
    .replace(/^[^\S\r\n\u2028\u2029]*(?:[-*•·>#]+|\d+[.)])\s+/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** By characters, at the end of a word where there are words. */
function shortened(text: string) {
  const letters = [...text]
  if (letters.length <= QUOTE_MAX) return text
  const cut = letters.slice(0, QUOTE_MAX - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > QUOTE_MAX / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,;:，；：、])[\s,;:，；：、]+$/u, '')}…`
}
