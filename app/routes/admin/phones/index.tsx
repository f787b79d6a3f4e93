import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { DeskList } from '#app/forum/moderation/desks/catalogue/desk-list.tsx'
import { listPhoneDesk } from '#app/forum/moderation/desks/catalogue/phone-desk-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { localeFor } from '#app/web/locale.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.phones.title'))

export const loader = staffPage(({ actor, request }) => listPhoneDesk(localeFor(request, actor)))

export default function Phones() {
  const t = useTranslate()
  const rows = useLoaderData<typeof loader>().map(({ id, name, facts }) => ({
    ...{ id, name, to: `/admin/phones/${id}` },
    note: t('cabinet.phones.factCount', { count: facts }),
  }))
  return (
    <AdminFrame title={t('cabinet.phones.title')} lead={t('cabinet.phones.lead')}>
      <DeskList rows={rows} />
    </AdminFrame>
  )
}
