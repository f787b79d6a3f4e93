import type { Tx } from '#app/platform/db/client.server.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import type { Called, InEach } from './called.ts'
import type { Row } from './catalogue-row.ts'
import { changesBetween, insistOnSeen } from './change-rows.server.ts'
import type { NameKind } from './name.ts'
import { rowOfName, type Subject } from './name-rows.ts'

/** The rows of names of a subject, of some kinds. */
export async function nameRowsOf(tx: Tx, { kind: subjectKind, id: subjectId }: Subject, kinds: NameKind[]) {
  return tx.name.findMany({ where: { subjectKind, subjectId, kind: { in: kinds } }, orderBy: { id: 'asc' } })
}

/** A step: what becomes of the names of a subject where it shall be called so, and of nothing else that is said of it. */
export async function calledChanges(tx: Tx, subject: Subject, called: Called, seen?: string) {
  const stored = await nameRowsOf(tx, subject, ['name', 'synonym'])
  insistOnSeen(stored, seen)
  return changesBetween('name', stored, calledRows(subject, called))
}

/** The same for one sentence in each language: its description, or a value. An empty one is none. */
export async function sentenceChanges(tx: Tx, subject: Subject, kind: NameKind, texts: InEach<string>) {
  const stored = await nameRowsOf(tx, subject, [kind])
  const said = locales.filter((language) => texts[language] !== '')
  const wanted = said.map((language) => rowOfName(subject, kind, language, texts[language]))
  return changesBetween('name', stored, wanted)
}

export function calledRows(subject: Subject, { name, synonyms }: Called): Row[] {
  return locales.flatMap((language) => {
    const own = rowOfName(subject, 'name', language, name[language])
    const others = synonyms[language].map((text) => rowOfName(subject, 'synonym', language, text))
    return [own, ...onceEach(others.filter(({ folded }) => folded !== own.folded))]
  })
}

/** Spellings that compare alike are one synonym: the first. */
function onceEach(rows: ReturnType<typeof rowOfName>[]) {
  return [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse()
}
