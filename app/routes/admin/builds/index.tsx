import { useLoaderData } from '@remix-run/react'
import { listPlaces } from '#app/forum/catalogue/builds/place-queries.server.ts'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { ApproveForm } from '#app/forum/moderation/desks/catalogue/approve-form.tsx'
import { PlaceList } from '#app/forum/moderation/desks/catalogue/place-list.tsx'
import { Saved } from '#app/forum/moderation/desks/catalogue/saved.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { localeFor } from '#app/web/locale.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.builds.title'))

export const loader = staffPage(({ actor, request }) => listPlaces(localeFor(request, actor)))

const untouched = { faults: {}, text: () => undefined }

export default function Builds() {
  const t = useTranslate()
  const phones = useLoaderData<typeof loader>()
  return (
    <AdminFrame title={t('cabinet.builds.title')} lead={t('cabinet.builds.lead')}>
      <Saved />
      {phones.map((phone) => (
        <section key={phone.id}>
          <SectionTitle id={phone.id}>{phone.name}</SectionTitle>
          <PlaceList phone={phone} />
        </section>
      ))}
      <SectionTitle id="other">{t('cabinet.builds.other')}</SectionTitle>
      <ApproveForm phones={phones} {...untouched} />
    </AdminFrame>
  )
}
