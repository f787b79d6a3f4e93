import { db } from '#app/platform/db/client.server.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { type Called, inEach } from './called.ts'
import { nameRowsOf } from './called-changes.server.ts'
import { seenOf } from './change-rows.server.ts'
import type { NameKind } from './name.ts'
import type { Subject } from './name-rows.ts'

/** Everything a subject is called, as a form of staff holds it, and what tells this state from a later one. */
export async function loadCalled(subject: Subject): Promise<Called & { seen: string }> {
  const rows = await nameRowsOf(db, subject, ['name', 'synonym'])
  const texts = (kind: NameKind, language: string) =>
    rows.filter((row) => row.kind === kind && row.language === language).map(({ text }) => text)
  return {
    name: inEach((language) => texts('name', language)[0] ?? ''),
    synonyms: inEach((language) => texts('synonym', language)),
    seen: seenOf(rows),
  }
}

/** What is said of a subject in each language. */
export async function loadSaid(subject: Subject, kind: NameKind) {
  const rows = await nameRowsOf(db, subject, [kind])
  const said = locales.map((locale) => [locale, rows.find(({ language }) => language === locale)?.text ?? ''])
  return Object.fromEntries(said) as Record<(typeof locales)[number], string>
}
