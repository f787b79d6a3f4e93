import { isHan, plain } from '#app/platform/i18n/words.ts'
import type { Term } from './query.ts'

/** A few words of a text around the first that was asked for; a `hit` is one of those. `from`: where it stands. */
export type Excerpt = { text: string; hit: boolean; from: number }[]

const LENGTH = 180
const LEAD = 50
const FAR_ENOUGH = 50_000
const PIECES = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+/gu

export function excerptOf(source: string, terms: Term[]): Excerpt {
  const text = withoutMarkup(source.slice(0, FAR_ENOUGH))
  const hits = hitsIn(text, terms)
  const from = startBefore(text, hits[0]?.from ?? 0)
  const to = Math.min(from + LENGTH, text.length)
  const marked = hits.filter((hit) => hit.from >= from && hit.to <= to)
  const parts = partsOf(text, marked, from, to)
  if (from > 0) parts.unshift({ text: '… ', hit: false, from: -1 })
  if (to < text.length) parts.push({ text: ' …', hit: false, from: to })
  return parts
}

function partsOf(text: string, hits: Stretch[], from: number, to: number): Excerpt {
  const parts: Excerpt = []
  let at = from
  for (const hit of hits) {
    parts.push({ text: text.slice(at, hit.from), hit: false, from: at })
    parts.push({ text: text.slice(hit.from, hit.to), hit: true, from: hit.from })
    at = hit.to
  }
  parts.push({ text: text.slice(at, to), hit: false, from: at })
  return parts.filter((part) => part.text !== '')
}

/** Words stay where they are; only what Markdown adds around them goes. */
export function withoutMarkup(source: string) {
  return source
    .replace(/!?\[([^[\]]{0,200})\]\([^()]{0,500}\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

type Stretch = { from: number; to: number }

type Piece = Stretch & { folded: string }

function hitsIn(text: string, terms: Term[]): Stretch[] {
  const pieces = [...text.matchAll(PIECES)].map(
    ({ 0: piece, index }): Piece => ({ from: index, to: index + piece.length, folded: plain(piece) }),
  )
  const hits: Stretch[] = []
  pieces.forEach((piece, at) => {
    const to = hitEnd(piece, pieces[at + 1], terms)
    const last = hits.at(-1)
    if (to === null) return
    if (last && piece.from <= last.to) last.to = Math.max(last.to, to)
    else hits.push({ from: piece.from, to })
  })
  return hits
}

/** Where the word asked for ends that begins at this piece, if one does: a Chinese one may take the next along. */
function hitEnd(piece: Piece, next: Piece | undefined, terms: Term[]) {
  const pair = next?.from === piece.to ? piece.folded + next.folded : piece.folded
  for (const { word, beginning } of terms) {
    if (isHan(word) && pair.startsWith(word)) return word === piece.folded ? piece.to : next!.to
    if (!isHan(word) && (beginning ? piece.folded.startsWith(word) : piece.folded === word)) return piece.to
  }
  return null
}

function startBefore(text: string, hit: number) {
  if (hit <= LEAD) return 0
  const space = text.indexOf(' ', hit - LEAD)
  return space > 0 && space < hit ? space + 1 : hit - (isHan(text.slice(hit)) ? 20 : 0)
}
