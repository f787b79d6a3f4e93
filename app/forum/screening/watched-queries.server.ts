import type { Tx } from '#app/platform/db/client.server.ts'
import { matchWords } from './match-words.ts'
import type { WordAction } from './watched-word.ts'

export type Watched = { id: string; text: string; folded: string; language: string; action: WordAction }

let known: { version: string; words: Watched[] } = { version: '', words: [] }

/** The watched words a text has. */
export async function watchedIn(tx: Pick<Tx, 'watchedWord'>, text: string, language: string) {
  return matchWords(await watchedWords(tx), text, language)
}

/** All of them, read again only after one came or went: ids are never used twice and sort by time. */
async function watchedWords(tx: Pick<Tx, 'watchedWord'>) {
  const { _count, _max } = await tx.watchedWord.aggregate({ _count: true, _max: { id: true } })
  const version = `${_count} ${_max.id}`
  if (known.version !== version) {
    const words = (await tx.watchedWord.findMany({ select: columns })) as Watched[]
    known = { version, words }
  }
  return known.words
}

const columns = { id: true, text: true, folded: true, language: true, action: true } as const
