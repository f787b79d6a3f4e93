import { useLoaderData } from '@remix-run/react'
import { listApps } from '#app/forum/catalogue/apps/app-queries.server.ts'
import { AppsPage } from '#app/forum/catalogue/apps/apps-page.tsx'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({ title: t('apps.title'), description: t('apps.lead') }))

export const loader = page(async ({ actor, url, request }) => {
  const locale = localeFor(request, actor)
  const get = (name: string) => url.searchParams.get(name)?.slice(0, 160) || undefined
  const asked = { phone: get('phone'), q: get('q'), after: get('after') }
  const [list, { phone }, { phones }] = await Promise.all([
    listApps(asked),
    labelsIn(locale),
    optionsIn(locale),
  ])
  return { ...list, asked, names: phone, phones }
})

export default function Apps() {
  return <AppsPage {...useLoaderData<typeof loader>()} />
}
