import { nameRowsOf } from '#app/forum/catalogue/called-changes.server.ts'
import { changesBetween, type RowChange } from '#app/forum/catalogue/change-rows.server.ts'
import { rowOfName } from '#app/forum/catalogue/name-rows.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'

type Word = { language: string; text: string }

/** What becomes of the rows of two tags: one goes, and its names and address are words for the other. */
export async function changesOfMerging(tx: Tx, from: string, into: string): Promise<RowChange[]> {
  const gone = await nameRowsOf(tx, { kind: 'tag', id: from }, ['name', 'synonym'])
  const tag = await tx.tag.findUniqueOrThrow({ where: { id: from } })
  return [
    ...changesBetween('name', gone, []),
    ...changesBetween('tag', [tag], []),
    ...(await wordsFor(tx, into, [...gone, { language: 'en', text: from }])),
  ]
}

/**
 * The rows by which a tag answers to more words, in their languages; what it answers to already, or will by what is
 * coming, is none.
 */
export async function wordsFor(
  tx: Tx,
  id: string,
  words: Word[],
  coming: RowChange[] = [],
): Promise<RowChange[]> {
  const subject = { kind: 'tag' as const, id }
  const named = coming.flatMap(({ kind, after }) => (kind === 'name' && after ? [after] : []))
  const own = [...(await nameRowsOf(tx, subject, ['name', 'synonym'])), ...named]
  const known = new Set(own.map(({ language, folded }) => `${language} ${folded}`))
  const added = words.flatMap(({ language, text }) => {
    const row = rowOfName(subject, 'synonym', language as Locale, text)
    const key = `${language} ${row.folded}`
    if (known.has(key)) return []
    known.add(key)
    return row
  })
  return changesBetween('name', [], added)
}
