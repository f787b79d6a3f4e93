import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { holdsImei } from '#app/platform/imei.ts'
import { PASTE_MAX, readBuild } from './os-build.ts'

export const BUILD_MAX = 120

const SAYS_VERSION = /version|versión|build|android|系统|版本|miui|os\b/i

/** A field that takes a build. Only what says a version is kept of it, and never an IMEI. */
export const BuildText = z
  .string()
  .trim()
  .max(PASTE_MAX, { message: say('tips.build.tooLong'), abort: true })
  .refine((text) => !holdsImei(text), { message: say('builds.imei'), abort: true })
  .transform(versionLines)
  .refine((text) => text !== null, say('builds.unreadable'))
  .pipe(z.string().max(BUILD_MAX, say('tips.build.tooLong')))

/** What a build is written as when it was read; else one line as it was typed, or of many those that say a version. */
export function versionLines(typed: string) {
  const build = readBuild(typed)
  if (build && build !== 'imei') {
    const android = build.android && !build.letters ? [`Android ${build.android}`] : []
    return [build.text, ...android, ...(build.app ? [`RELEASE-${build.app}`] : [])].join(', ')
  }
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length < 2) return typed
  const kept = lines.filter((line) => SAYS_VERSION.test(line) && line.length <= BUILD_MAX)
  return kept.length > 0 ? kept.join(', ') : null
}
