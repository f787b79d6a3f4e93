import { useLoaderData } from '@remix-run/react'
import { PhoneList } from '#app/forum/catalogue/phone-list.tsx'
import { listPhones } from '#app/forum/catalogue/phone-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({
  title: t('catalogue.phones.title'),
  description: t('catalogue.phones.lead'),
}))

export const loader = page(({ actor, request }) => listPhones(localeFor(request, actor)))

export default function Phones() {
  const t = useTranslate()
  return (
    <>
      <h1>{t('catalogue.phones.title')}</h1>
      <p className="lead">{t('catalogue.phones.lead')}</p>
      <PhoneList groups={useLoaderData<typeof loader>()} />
    </>
  )
}
