import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { namesOf, textsOf } from './name-queries.server.ts'
import { type Confidence, type FactField, factFields, phoneGroups } from './phone.ts'
import { type Source, sourcesOf } from './source-queries.server.ts'

export type Claim = {
  id: string
  /** A figure, a code, or a sentence in the reader's language. */
  value: string
  unit: string | null
  confidence: Confidence
  sources: Source[]
}

/** Every phone by group, with what tells them apart: maker, year, size of the panel. */
export async function listPhones(locale: Locale) {
  const phones = await db.phone.findMany({ orderBy: { position: 'asc' }, include: { panel: true } })
  const names = await namesOf('phone', ids(phones), locale)
  const facts = await db.phoneFact.findMany({
    where: { field: { in: ['announced', 'panel-inches'] }, confidence: { not: 'L' } },
    orderBy: { position: 'desc' },
  })
  const first = new Map(facts.map((fact) => [`${fact.phoneId} ${fact.field}`, fact.value]))
  const listed = phones.map(({ id, maker, group, panel }) => ({
    id,
    maker,
    group,
    panel,
    name: names.get(id) ?? id,
    announced: first.get(`${id} announced`) ?? null,
    inches: first.get(`${id} panel-inches`) ?? null,
  }))
  return phoneGroups.map((group) => ({ group, phones: listed.filter((phone) => phone.group === group) }))
}

/** Everything the forum knows about one phone, and which of its questions nobody has answered. */
export async function loadPhone(slug: string, locale: Locale) {
  const phone = await db.phone.findUnique({
    where: { id: slug },
    include: { facts: { orderBy: { position: 'asc' } }, panel: true, ...withBuilds },
  })
  if (!phone) throw refuse.notFound('catalogue.noSuchPhone')
  const { facts, panel, builds, ...rest } = phone
  const seen = builds.map(({ build }) => build)
  const names = await namesOf('phone', [slug], locale)
  const values = await textsOf('fact', ids(facts), locale, 'value')
  const abouts = await textsOf('build', ids(seen), locale, 'about')
  const sources = await sourcesOf([...facts, ...seen, ...(panel ? [panel] : [])].map((row) => row.sources))
  return {
    ...rest,
    name: names.get(slug) ?? slug,
    facts: factFields.map((field) => ({ field, claims: claimsAbout(field) })),
    panel: panel && { ...panel, sources: sources(panel.sources) },
    builds: seen.map((build) => ({
      ...build,
      about: abouts.get(build.id) ?? '',
      sources: sources(build.sources),
    })),
  }

  function claimsAbout(field: FactField): Claim[] {
    const claims = facts.filter((fact) => fact.field === field)
    return claims.map(({ id, value, unit, confidence, sources: codes }) => ({
      id,
      value: values.get(id) ?? value,
      unit,
      confidence: confidence as Confidence,
      sources: sources(codes),
    }))
  }
}
export type LoadedPhone = Awaited<ReturnType<typeof loadPhone>>

const withBuilds = {
  builds: { include: { build: { include: { osVersion: true } } }, orderBy: { build: { position: 'desc' } } },
} as const

function ids(rows: { id: string }[]) {
  return rows.map(({ id }) => id)
}
