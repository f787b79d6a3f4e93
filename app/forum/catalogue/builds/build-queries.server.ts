import { UNKNOWN_BUILD } from '#app/forum/catalogue/build-rows.ts'
import { readBuild } from '#app/forum/catalogue/os-build.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { fold } from '#app/platform/i18n/words.ts'
import { PHONE_BUILDS } from './build-policy.ts'

/** What stands for every build nobody knows. */
export const NO_BUILD = { id: UNKNOWN_BUILD, base: '', android: null, text: '', rank: '' } as const

export type KnownBuild = { id: string; base: string; android: number | null; text: string; rank: string }

const columns = { id: true, base: true, android: true, text: true, rank: true, letters: true } as const

/** The known builds of a phone, newest first. */
export async function listKnownBuilds(phoneId: string) {
  const rows = await db.buildPhone.findMany({
    where: { phoneId, known: true },
    select: { build: { select: columns } },
    orderBy: [{ build: { rank: 'desc' } }, { build: { position: 'desc' } }],
  })
  return rows.map(({ build }) => build)
}

/** The build that was typed for that phone, or the row that stands for builds nobody knows. */
export async function buildFor(phoneId: string, text: string | null): Promise<KnownBuild> {
  if (!text?.trim()) return NO_BUILD
  return matching(await listKnownBuilds(phoneId), text) ?? NO_BUILD
}

export async function findBuild(phoneId: string, text: string | null) {
  return (await buildFor(phoneId, text)).id
}

export async function newestKnownBuild(phoneId: string): Promise<KnownBuild | null> {
  return (await listKnownBuilds(phoneId))[0] ?? null
}

/** Whether the forum knows it, waits for others who have it, or never heard of it. */
export async function buildStanding(phoneId: string, text: string): Promise<'known' | 'waiting' | 'new'> {
  if ((await findBuild(phoneId, text)) !== UNKNOWN_BUILD) return 'known'
  const rows = await db.buildPhone.findMany({
    where: { phoneId, known: false, buildId: { not: UNKNOWN_BUILD } },
    select: { build: { select: columns } },
  })
  const builds = rows.map(({ build }) => build)
  return exactly(builds, text) ? 'waiting' : 'new'
}

export async function isWatching(member: Actor, phoneId: string) {
  if (!member.id) return false
  const key = { memberId: member.id, kind: PHONE_BUILDS, subject: phoneId }
  return (await db.subscription.count({ where: key })) > 0
}

/** What a form offers: the known builds of a phone, newest first. */
export async function buildOptions(phoneId: string) {
  return (await listKnownBuilds(phoneId)).map(({ id, text }) => ({ id, name: text }))
}

type Candidate = { text: string; base: string; rank: string; letters: string | null }

/** Of these builds, the one somebody typed: letter by letter, or by its numbers where one of the two has no letters. */
export function matching<Build extends Candidate>(builds: Build[], typed: string): Build | null {
  const same = exactly(builds, typed)
  const read = readBuild(typed)
  if (same || !read || read === 'imei') return same
  const numbered = builds.filter(({ text }) => {
    const other = readBuild(text)
    return other && other !== 'imei' && other.family === read.family && other.version === read.version
  })
  const loose = numbered.filter(({ letters }) => !letters || !read.letters)
  return loose.length === 1 ? loose[0]! : null
}

/** Letter by letter. Builds that wait are told apart so: one without letters must not stand in for one that has them. */
export function exactly<Build extends Candidate>(builds: Build[], typed: string): Build | null {
  const read = readBuild(typed)
  const canonical = fold(read && read !== 'imei' ? read.text : typed)
  return builds.find(({ text }) => canonical === fold(canonicalOf(text))) ?? null
}

/** The catalogue writes some builds as their source did. */
function canonicalOf(text: string) {
  const read = readBuild(text)
  return read && read !== 'imei' ? read.text : text
}
