import { UNKNOWN_BUILD } from '#app/forum/catalogue/build-rows.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'

/** What made a build known, where it is; and why it is not, where staff said so. */
export type PlaceState = 'byCatalogue' | 'byMembers' | 'byStaff' | 'waiting' | 'withdrawn'

/** Each phone with its builds, newest first: those that are known, and those that wait or were withdrawn. */
export async function listPlaces(locale: Locale) {
  const [{ phones }, rows] = await Promise.all([optionsIn(locale), findPlaces()])
  const places = rows.map(({ build, registrations, ...place }) => ({
    ...{ id: build.id, text: build.text, phoneId: place.phoneId },
    state: stateOf(place),
    members: registrations.length,
    networks: new Set(registrations.map(({ network }) => network)).size,
  }))
  return phones.map((phone) => ({ ...phone, places: places.filter(({ phoneId }) => phoneId === phone.id) }))
}
export type PhoneWithPlaces = Awaited<ReturnType<typeof listPlaces>>[number]

function findPlaces() {
  return db.buildPhone.findMany({
    where: {
      buildId: { not: UNKNOWN_BUILD },
      // A place nobody registered and nobody decided on says nothing.
      OR: [{ known: true }, { knownBy: { not: null } }, { registrations: { some: {} } }],
    },
    include: {
      build: { select: { id: true, text: true } },
      registrations: { where: { member: { demo: false } }, select: { network: true } },
    },
    orderBy: [{ build: { rank: 'desc' } }, { build: { position: 'desc' } }, { id: 'asc' }],
  })
}

function stateOf({ known, knownBy }: { known: boolean; knownBy: string | null }): PlaceState {
  if (!known) return knownBy === 'staff' ? 'withdrawn' : 'waiting'
  if (knownBy === 'members') return 'byMembers'
  return knownBy === 'staff' ? 'byStaff' : 'byCatalogue'
}
