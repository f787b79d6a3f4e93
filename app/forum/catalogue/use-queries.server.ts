import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { namesOf, textsOf, wordsOfAll } from './name-queries.server.ts'
import { sourcesOf } from './source-queries.server.ts'

/** The six groups with their uses. */
export async function listUses(locale: Locale) {
  const groups = await db.useGroup.findMany({
    orderBy: { position: 'asc' },
    include: { uses: { orderBy: { number: 'asc' }, select: { id: true, number: true } } },
  })
  const [group, use] = await Promise.all([wordsOfAll('use-group', locale), wordsOfAll('use', locale)])
  return groups.map(({ id, uses }) => ({
    id,
    name: group.name(id),
    about: group.about(id),
    uses: uses.map((one) => ({ ...one, name: use.name(one.id), about: use.about(one.id) })),
  }))
}

/** One use: what it is, since when, who says so, and what else it is called. */
export async function loadUse(slug: string, locale: Locale) {
  const use = await db.use.findUnique({ where: { id: slug } })
  if (!use) throw refuse.notFound('catalogue.noSuchUse')
  const { id, number, groupId } = use
  const seed = seedOf(use.seed)
  const own = await db.name.findMany({
    where: { subjectKind: 'use', subjectId: id, language: locale, kind: 'synonym' },
    orderBy: { id: 'asc' },
  })
  const [names, abouts, since, groups, sources] = await Promise.all([
    namesOf('use', [id], locale),
    textsOf('use', [id], locale, 'about'),
    textsOf('use', [id], locale, 'since'),
    namesOf('use-group', [groupId], locale),
    sourcesOf([use.sources, seed.source]),
  ])
  return {
    id,
    number,
    name: names.get(id) ?? id,
    about: abouts.get(id) ?? '',
    since: since.get(id) ?? null,
    seed: seed.source ? { source: sources(seed.source)[0]!, line: seed.line } : null,
    synonyms: own.map(({ text }) => text),
    group: { id: groupId, name: groups.get(groupId) ?? groupId },
    sources: sources(use.sources),
  }
}
export type LoadedUse = Awaited<ReturnType<typeof loadUse>>

/** `S003:L17` is line 17 of S003. */
function seedOf(seed: string | null) {
  const [source = '', line = ''] = (seed ?? '').split(':L')
  return { source, line }
}
