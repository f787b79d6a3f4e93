import { type Actor, insist, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { type SettingValues, settingKey, settingNames } from '#app/forum/settings/setting.ts'
import { forgetSettings, readSettings } from '#app/forum/settings/setting-queries.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'

export function mayChangeSettings(actor: Actor): Verdict {
  return actor.role === 'ADMIN' ? true : 'moderation.adminOnly'
}

/** The forum is as these say, at once. What changed is in the staff log, with what it was before. */
export async function changeSettings(admin: Actor, values: SettingValues) {
  insist(admin, mayChangeSettings(admin))
  const changed = await transact(async (tx) => {
    const before = await readSettings(tx)
    const names = settingNames.filter((name) => before[name] !== values[name])
    for (const name of names) {
      const [key, value] = [settingKey(name), String(values[name])]
      await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
      const subject = { kind: 'setting', id: key }
      const detail = { before: String(before[name]), after: value }
      await noteForStaff(tx, { actorId: admin.id, action: 'setting.changed', subject, detail })
    }
    return names
  })
  forgetSettings()
  return changed
}
