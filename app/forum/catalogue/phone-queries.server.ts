import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { namesOf, textsOf } from './name-queries.server.ts'
import { type Confidence, type FactField, factFields, phoneGroups } from './phone.ts'
import { type Source, sourcesOf } from './source-queries.server.ts'

export type Claim = {
  id: string
  field: FactField
  /** A figure, a code, or a sentence in the reader's language. */
  value: string
  unit: string | null
  confidence: Confidence
  sources: Source[]
}

/** Every phone by group, with what tells them apart: maker, year, size of the panel. */
export async function listPhones(locale: Locale) {
  const phones = await db.phone.findMany({ orderBy: { position: 'asc' }, include: { panel: true } })
  const [names, claim] = [await namesOf('phone', ids(phones), locale), await mainClaims()]
  const listed = phones.map((phone) => ({
    ...phone,
    name: names.get(phone.id) ?? phone.id,
    announced: claim(phone.id, 'announced'),
    inches: claim(phone.id, 'panel-inches'),
  }))
  return phoneGroups.map((group) => ({ group, phones: listed.filter((phone) => phone.group === group) }))
}

/** The first claim of each phone about a field; a weak one is only told beside its sources. */
async function mainClaims() {
  const facts = await db.phoneFact.findMany({
    where: { field: { in: ['announced', 'panel-inches'] }, confidence: { not: 'L' } },
    orderBy: { position: 'desc' },
  })
  const first = new Map(facts.map((fact) => [`${fact.phoneId} ${fact.field}`, fact.value]))
  return (id: string, field: FactField) => first.get(`${id} ${field}`) ?? null
}

/** Everything the forum knows about one phone, and which of its questions nobody has answered. */
export async function loadPhone(slug: string, locale: Locale) {
  const phone = await findPhone(slug)
  const { facts, panel, builds } = phone
  const cited = [...facts, ...builds, ...(panel ? [panel] : [])].map((row) => row.sources)
  const [names, values, abouts, sources] = await Promise.all([
    namesOf('phone', [slug], locale),
    textsOf('fact', ids(facts), locale, 'value'),
    textsOf('build', ids(builds), locale, 'about'),
    sourcesOf(cited),
  ])
  const claims = facts.map((fact) => asClaim(fact, values, sources))
  return {
    id: phone.id,
    maker: phone.maker,
    name: names.get(slug) ?? slug,
    facts: factFields.map((field) => ({ field, claims: claims.filter((claim) => claim.field === field) })),
    panel: panel && { ...panel, sources: sources(panel.sources) },
    builds: builds.map((build) => ({
      ...build,
      about: abouts.get(build.id) ?? '',
      sources: sources(build.sources),
    })),
  }
}
export type LoadedPhone = Awaited<ReturnType<typeof loadPhone>>

async function findPhone(id: string) {
  const phone = await db.phone.findUnique({
    where: { id },
    include: { facts: { orderBy: { position: 'asc' } }, panel: true, ...withBuilds },
  })
  if (!phone) throw refuse.notFound('builds.noSuchPhone')
  return { ...phone, builds: phone.builds.map(({ build }) => build) }
}

const newestFirst = (['rank', 'position'] as const).map((column) => ({
  build: { [column]: 'desc' as const },
}))

const withBuilds = {
  builds: {
    where: { known: true },
    include: { build: { include: { osVersion: true } } },
    orderBy: newestFirst,
  },
}

type Fact = {
  id: string
  field: string
  value: string
  unit: string | null
  sources: string
  confidence: string
}

function asClaim(fact: Fact, values: Map<string, string>, sources: (codes: string) => Source[]): Claim {
  const { id, field, value, unit, confidence } = fact
  return {
    id,
    field: field as FactField,
    value: values.get(id) ?? value,
    unit,
    confidence: confidence as Confidence,
    sources: sources(fact.sources),
  }
}

function ids(rows: { id: string }[]) {
  return rows.map(({ id }) => id)
}
