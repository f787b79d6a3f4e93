import { redirect } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { chooseNews, chosenNews } from '#app/forum/notifications/mute.server.ts'
import { optionalNews } from '#app/forum/notifications/news.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices } from '#app/ui/field.tsx'
import { form, page } from '#app/web/handlers.server.ts'
import { SettingsFrame } from '#app/web/settings-frame.tsx'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('notifications.settings'))

const Chosen = z.object({ kinds: z.array(z.enum(optionalNews)).default([]) })

export const loader = page(async ({ actor }) => ({ chosen: await chosenNews(actor) }))

export const action = form(Chosen, async ({ actor, input }) => {
  await chooseNews(actor, input.kinds)
  return redirect('/settings/notifications?saved')
})

export default function NotificationSettings() {
  const t = useTranslate()
  const { chosen } = useLoaderData<typeof loader>()
  const [parameters] = useSearchParams()
  return (
    <SettingsFrame title={t('notifications.settings')} lead={t('notifications.settingsLead')}>
      {parameters.has('saved') && (
        <p className="toast" role="status">
          {t('notifications.settingsSaved')}
        </p>
      )}
      <form method="post">
        <Choices name="kinds" label={t('notifications.tellMe')} hint={t('notifications.always')}>
          {optionalNews.map((kind) => (
            <label className="opt" key={kind}>
              <input type="checkbox" name="kinds" value={kind} defaultChecked={chosen.includes(kind)} />
              <span>{t(`notifications.tell.${kind}`)}</span>
            </label>
          ))}
        </Choices>
        <button className="key" type="submit">
          {t('notifications.save')}
        </button>
      </form>
    </SettingsFrame>
  )
}
