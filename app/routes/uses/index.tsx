import { useLoaderData } from '@remix-run/react'
import { UseGroups } from '#app/forum/catalogue/use-groups.tsx'
import { listUses } from '#app/forum/catalogue/use-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('catalogue.uses.title'))

export const loader = page(({ actor, request }) => listUses(localeFor(request, actor)))

export default function Uses() {
  const t = useTranslate()
  const groups = useLoaderData<typeof loader>()
  const count = groups.reduce((sum, { uses }) => sum + uses.length, 0)
  return (
    <>
      <h1>{t('catalogue.uses.title')}</h1>
      <p className="lead">{t('catalogue.uses.lead', { count })}</p>
      <UseGroups groups={groups} />
    </>
  )
}
