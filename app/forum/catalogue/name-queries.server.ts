import { db, type Tx } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import type { NameKind, SubjectKind } from './name.ts'

/** What things are called in the reader's language, in English where it has no word for them. */
export async function namesOf(kind: SubjectKind, ids: string[], locale: Locale) {
  return textsOf(kind, ids, locale, 'name')
}

/** The same for descriptions, dates in words and values. */
export async function textsOf(kind: SubjectKind, ids: string[], locale: Locale, name: NameKind) {
  const rows = await db.name.findMany({
    where: { subjectKind: kind, kind: name, language: { in: [locale, 'en'] }, subjectId: { in: ids } },
    select: { subjectId: true, language: true, text: true },
  })
  const own = rows.filter(({ language }) => language === locale)
  return new Map([...rows, ...own].map(({ subjectId, text }) => [subjectId, text]))
}

/** Names and descriptions of every subject of a kind. */
export async function wordsOfAll(kind: SubjectKind, locale: Locale) {
  const rows = await db.name.findMany({
    where: { subjectKind: kind, kind: { in: ['name', 'about'] }, language: { in: [locale, 'en'] } },
    select: { subjectId: true, kind: true, language: true, text: true },
  })
  const own = rows.filter(({ language }) => language === locale)
  const texts = new Map([...rows, ...own].map((row) => [`${row.kind} ${row.subjectId}`, row.text]))
  return {
    name: (id: string) => texts.get(`name ${id}`) ?? id,
    about: (id: string) => texts.get(`about ${id}`) ?? '',
  }
}

/** Every name and synonym of some subjects in every language: what their tips are found by as well. */
export async function everyNameOf(tx: Tx, kind: SubjectKind, ids: string[]) {
  const rows = await tx.name.findMany({
    where: { subjectKind: kind, kind: { in: ['name', 'synonym'] }, subjectId: { in: ids } },
    select: { text: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ text }) => text).join('\n')
}
