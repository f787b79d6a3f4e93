import type { Tx } from '#app/platform/db/client.server.ts'
import { wordsOf, wordsToIndex } from '#app/platform/i18n/words.ts'

export type SearchKind = 'tip' | 'review' | 'question' | 'reply' | 'phone' | 'use' | 'tag'

/**
 * What search knows of one thing. The subject is a thread's id (tip, review, question), a post's (reply) or a slug.
 * `title` may be several names of the same thing; `language` stays empty for what belongs to every language.
 */
export type SearchDocument = {
  kind: SearchKind
  subject: string
  language: string
  title: string | string[]
  body: string
}

/** PostgreSQL refuses an index entry above one megabyte; words beyond this are the tail of a very long text. */
const MOST_CHARACTERS = 150_000
const LONGEST_WORD = 40

/** Called in the transaction that writes the thing itself: what is published can be found at once. */
export function putInSearch(tx: Tx, document: SearchDocument) {
  const row = rowOf(document)
  const { kind, subject } = row
  return tx.searchDocument.upsert({ where: { kind_subject: { kind, subject } }, create: row, update: row })
}

/** The same for many of one kind: writes only what is new or reads differently. */
export async function putAllInSearch(tx: Tx, kind: SearchKind, documents: SearchDocument[]) {
  const rows = documents.map(rowOf)
  const kept = await tx.searchDocument.findMany({ where: { kind } })
  const known = new Map(kept.map((row) => [row.subject, row]))
  const changed = rows.filter(({ subject, title, words }) => {
    const before = known.get(subject)
    return before && (before.title !== title || before.words !== words)
  })
  await tx.searchDocument.createMany({ data: rows.filter(({ subject }) => !known.has(subject)) })
  for (const row of changed) {
    await tx.searchDocument.update({ where: { id: known.get(row.subject)!.id }, data: row })
  }
}

/** The same for what was taken out together: each comes back in the place it had, by `id`. */
export function putBackInSearch(tx: Tx, documents: { id?: number; document: SearchDocument }[]) {
  return tx.searchDocument.createMany({
    data: documents.map(({ id, document }) => ({ ...(id && { id }), ...rowOf(document) })),
  })
}

/** Takes out many together; answers by subject which place each had, for `putBackInSearch`. */
export async function dropTogether(tx: Tx, kinds: SearchKind[], subjects: string[]) {
  const where = { kind: { in: kinds }, subject: { in: subjects } }
  const rows = await tx.searchDocument.findMany({ where, select: { id: true, subject: true } })
  await tx.searchDocument.deleteMany({ where })
  return new Map(rows.map(({ id, subject }) => [subject, id]))
}

export function dropFromSearch(tx: Tx, kind: SearchKind, subject: string) {
  return tx.searchDocument.deleteMany({ where: { kind, subject } })
}

function rowOf({ kind, subject, language, title, body }: SearchDocument) {
  // A reply is found by its own words, not by its thread's: else one title brings up the whole discussion.
  const names = kind === 'reply' ? [] : [title].flat()
  return { kind, subject, language, title: titleWords(names), words: bodyWords(names, body) }
}

/** `| back screen | 背屏 |`: search/search.server.ts ranks by what stands between the bars. */
function titleWords(names: string[]) {
  const folded = names.map((name) => wordsOf(name).join(' '))
  return `| ${[...new Set(folded)].join(' | ')} |`
}

function bodyWords(names: string[], body: string) {
  const words = wordsToIndex([...names, body].join('\n'))
  const text = words.map(beginningOf).join(' ')
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, text.lastIndexOf(' ', MOST_CHARACTERS))
}

/** By characters: half of a pair is text to neither engine. */
function beginningOf(word: string) {
  return word.length > LONGEST_WORD ? [...word].slice(0, LONGEST_WORD).join('') : word
}
