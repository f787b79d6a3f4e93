import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { onForget } from '#app/platform/forget.ts'
import { matchWords } from './match-words.ts'
import type { WordAction } from './watched-word.ts'

export type Watched = { id: string; text: string; folded: string; language: string; action: WordAction }

const none: { version: string; words: Watched[] } = { version: '', words: [] }
let known = none
onForget(() => {
  known = none
})

/** The watched words a text has; of all languages where it is of none. */
export async function watchedIn(tx: Pick<Tx, 'watchedWord'>, text: string, language: string | null) {
  return matchWords(await watchedWords(tx), text, language)
}

/** All words in the order of the alphabet: for staff. */
export async function listWatched(staff: Actor) {
  insist(staff, mayEnterAdmin(staff))
  const words = await db.watchedWord.findMany({
    select: columns,
    orderBy: [{ folded: 'asc' }, { id: 'asc' }],
  })
  return { words: words as Watched[] }
}

/** What would happen to a text: nothing is kept of it. */
export async function tryWords(staff: Actor, text: string, language: string) {
  insist(staff, mayEnterAdmin(staff))
  const hits = await watchedIn(db, text, language)
  const would = (['block', 'approve', 'report'] as const).find((action) =>
    hits.some((hit) => hit.action === action),
  )
  return { hits: hits.map(({ text, action }) => ({ text, action })), would: would ?? null }
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
