import { wordsOfAll } from '#app/forum/catalogue/name-queries.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'

export type Criterion = { id: string; name: string; about: string }

/** What can be given one to five, in the order of the catalogue. */
export async function listCriteria(locale: Locale): Promise<Criterion[]> {
  const [criteria, words] = await Promise.all([
    db.reviewCriterion.findMany({ orderBy: { position: 'asc' }, select: { id: true } }),
    wordsOfAll('criterion', locale),
  ])
  return criteria.map(({ id }) => ({ id, name: words.name(id), about: words.about(id) }))
}
