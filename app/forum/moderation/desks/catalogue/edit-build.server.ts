import type { BuildForm } from '#app/forum/catalogue/build-form.ts'
import { linkId } from '#app/forum/catalogue/build-rows.ts'
import { nameRowsOf, sentenceChanges } from '#app/forum/catalogue/called-changes.server.ts'
import type { Row } from '#app/forum/catalogue/catalogue-row.ts'
import { changesBetween, insistOnSeen, type RowChange } from '#app/forum/catalogue/change-rows.server.ts'
import { insistOnSources } from '#app/forum/catalogue/insist-on-sources.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { changeCatalogue, undoChange } from './change-catalogue.server.ts'

/** What the forum says of a build, and which phones have it. Its text is what phones show: that stays. */
export async function editBuild(
  by: Actor,
  id: string,
  form: BuildForm & { version?: string },
  why: Why = {},
) {
  const subject = { kind: 'build' as const, id }
  const plan = async (tx: Tx) => {
    const stored = await tx.build.findUniqueOrThrow({ where: { id } })
    insistOnSeen([stored, ...(await nameRowsOf(tx, subject, ['about']))], form.version)
    await insistOnSources(tx, form.sources)
    const row = { ...stored, seen: form.seenOn, sources: form.sources }
    return [
      ...changesBetween('build', [stored], [row]),
      ...(await sentenceChanges(tx, subject, 'about', form.about)),
      ...(await placeChanges(tx, id, form.phones)),
    ]
  }
  return changeCatalogue(by, 'catalogue.edited', subject, plan, why)
}

/** The latest of these is taken back. */
export async function undoBuildEdit(by: Actor, id: string, why: Why = {}) {
  return undoChange(by, 'catalogue.edit-undone', { kind: 'build', id }, why)
}

/** Places are made and kept, known or not: registrations hang on them. */
async function placeChanges(tx: Tx, buildId: string, phoneIds: string[]): Promise<RowChange[]> {
  const phones = await tx.phone.findMany({ where: { id: { in: phoneIds } }, select: { id: true } })
  const wanted = new Set(phones.map(({ id }) => id))
  const places = await tx.buildPhone.findMany({ where: { buildId } })
  for (const phoneId of wanted)
    if (!places.some((place) => place.phoneId === phoneId))
      places.push(await tx.buildPhone.create({ data: { id: linkId(buildId, phoneId), phoneId, buildId } }))
  const decided = places.map((place) => {
    const known = wanted.has(place.phoneId)
    return known === place.known
      ? place
      : { ...place, known, knownSince: known ? now() : null, knownBy: 'staff' }
  })
  return changesBetween('buildPhone', asRows(places), asRows(decided))
}

/** Days as they stand in a snapshot. */
const asRows = (places: object[]) => JSON.parse(JSON.stringify(places)) as Row[]
