import { redirect } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { changeSettings, mayChangeSettings } from '#app/forum/moderation/desks/staff/change-setting.server.ts'
import { SettingsPage } from '#app/forum/moderation/desks/staff/settings-page.tsx'
import { Settings } from '#app/forum/settings/setting-form.ts'
import { settingsNow } from '#app/forum/settings/setting-queries.server.ts'
import { env } from '#app/platform/env.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { adminForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('moderation.nav.settings'))

export const loader = staffPage(async ({ actor }) => ({
  values: await settingsNow(),
  mayChange: mayChangeSettings(actor) === true,
  shut: env.SIGN_UP === 'closed',
}))

export const action = adminForm(Settings, async ({ actor, input }) => {
  await changeSettings(actor, input)
  return redirect('/admin/settings?saved')
})

export default function ForumSettings() {
  const [parameters] = useSearchParams()
  const reply = useFormReply()
  return <SettingsPage {...useLoaderData<typeof loader>()} saved={parameters.has('saved')} reply={reply} />
}
