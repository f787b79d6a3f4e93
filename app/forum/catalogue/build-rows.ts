import type { Build, OsVersion, Phone } from '#catalogue/shapes.ts'
import { type Loaded, loaded } from './catalogue-row.ts'
import { type OsBuild, rankOf, readBuild } from './os-build.ts'

/** Stands for every build nobody knows: a row of each phone, so that no build is ever NULL. */
export const UNKNOWN_BUILD = 'unknown'

export function unknownBuildRows(phones: Phone[]): Loaded[] {
  const row = { id: UNKNOWN_BUILD, text: '', osVersionId: null, seen: null, sources: '', position: 0 }
  return [
    loaded('build', { ...row, base: '', android: null, letters: null, rank: '' }),
    ...phones.map(({ id }) => linkRow(UNKNOWN_BUILD, id, false)),
  ]
}

export function buildRows(build: Build, at: number, versions: OsVersion[]): Loaded[] {
  const { id, text, osVersion, seen, sources, phones } = build
  const row = { id, text, osVersionId: osVersion, seen, sources: sources.join(' '), position: at + 1 }
  return [
    loaded('build', { ...row, ...columnsOf(text, osVersion, versions) }, [`osVersion ${osVersion}`]),
    ...phones.map((phoneId) => linkRow(id, phoneId, true)),
  ]
}

/** The same on every load, and for a build that members brought: the files may come to name it. */
export function linkId(buildId: string, phoneId: string) {
  return `${buildId}.${phoneId}`
}

function linkRow(buildId: string, phoneId: string, known: boolean): Loaded {
  const link = { id: linkId(buildId, phoneId), buildId, phoneId, known }
  return loaded('buildPhone', link, [`build ${buildId}`, `phone ${phoneId}`])
}

function columnsOf(text: string, osVersion: string, versions: OsVersion[]) {
  const read = readBuild(text) as OsBuild | null
  const android = versions.find(({ id }) => id === osVersion)?.android
  return {
    base: read?.base ?? '',
    android: read?.android ?? (android ? Number(android) : null),
    letters: read?.letters ?? null,
    rank: read ? rankOf(read) : rankOfVersion(osVersion),
  }
}

/** A build that says no more than its system stands at the beginning of it. */
function rankOfVersion(osVersion: string) {
  const [, family, major] = /^(miui|hyperos)-(\d+)$/.exec(osVersion) ?? []
  return family ? rankOf({ family: family as OsBuild['family'], numbers: [Number(major)] }) : ''
}
