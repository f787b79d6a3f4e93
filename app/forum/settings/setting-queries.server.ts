import { now, SECOND } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { onForget } from '#app/platform/forget.ts'
import type { SettingName, SettingValues } from './setting.ts'
import { valuesIn } from './setting-form.ts'

/** How long another process may go on with what was set before. */
const FRESH = 10 * SECOND

let known: { until: number; values: SettingValues } | null = null
let changes = 0

/** All settings as they are, at most ten seconds ago. Whoever is in a transaction reads through it. */
export async function settingsNow(from: Tx = db): Promise<SettingValues> {
  if (known && +now() < known.until) return known.values
  const seen = changes
  const values = await readSettings(from)
  // What was changed while this was read is not forgotten again.
  if (seen === changes) known = { until: +now() + FRESH, values }
  return values
}

/** One of them. */
export async function settingOf<Name extends SettingName>(name: Name, from: Tx = db) {
  return (await settingsNow(from))[name]
}

/** As the table has them at this moment. */
export async function readSettings(from: Tx) {
  return valuesIn(await from.setting.findMany({ where: { key: { startsWith: 'forum.' } } }))
}

/** After a change: the next who asks reads anew. */
export function forgetSettings() {
  known = null
  changes += 1
}
onForget(forgetSettings)
