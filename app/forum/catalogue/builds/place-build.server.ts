import { linkId, UNKNOWN_BUILD } from '#app/forum/catalogue/build-rows.ts'
import { type OsBuild, rankOf, readBuild } from '#app/forum/catalogue/os-build.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { exactly, matching } from './build-queries.server.ts'

/** A step: whoever brings builds of one phone queues here, so that none comes twice. */
export async function holdPhone(tx: Tx, id: string) {
  const { count } = await tx.phone.updateMany({ where: { id }, data: { id } })
  if (count === 0) throw refuse.notFound('builds.noSuchPhone')
}

/** A step: the row of what was typed, among the builds of that phone; made where nobody brought it before. */
export async function placeFor(tx: Tx, phoneId: string, typed: string) {
  const read = readBuild(typed)
  if (read === 'imei') throw refuse.invalid('build', 'builds.imei')
  const places = await tx.buildPhone.findMany({
    where: { phoneId, buildId: { not: UNKNOWN_BUILD } },
    include: { build: true },
  })
  const builds = places.map(({ build, ...place }) => ({ ...build, place }))
  const known = builds.filter(({ place }) => place.known)
  const found = matching(known, typed) ?? exactly(builds, typed)
  if (found) return { ...found.place, text: found.text }
  if (!read) throw refuse.invalid('build', 'builds.unreadable')
  return makePlace(tx, phoneId, read)
}

async function makePlace(tx: Tx, phoneId: string, read: OsBuild) {
  const id = idOf(read.text)
  const stored = await tx.build.findUnique({ where: { id } })
  const build = stored ?? (await tx.build.create({ data: { id, ...(await columnsOf(tx, read)) } }))
  const place = { id: linkId(id, phoneId), phoneId, buildId: id }
  return { ...(await tx.buildPhone.create({ data: place })), text: build.text }
}

/** As the catalogue's files name builds: they may come to hold this one. */
function idOf(text: string) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

async function columnsOf(tx: Tx, read: OsBuild) {
  const { text, base, letters } = read
  const system = await tx.osVersion.findUnique({ where: { id: `${read.family}-${read.numbers[0]}` } })
  const android = read.android ?? (system?.android ? Number(system.android) : null)
  const row = { text, base, letters, android, rank: rankOf(read) }
  return { ...row, osVersionId: system?.id ?? null, seen: null, sources: '', position: 0 }
}
