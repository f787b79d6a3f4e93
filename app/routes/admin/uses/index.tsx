import { useLoaderData } from '@remix-run/react'
import { listUses } from '#app/forum/catalogue/use-queries.server.ts'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { DeskList } from '#app/forum/moderation/desks/catalogue/desk-list.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { localeFor } from '#app/web/locale.server.ts'
import { staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.uses.title'))

export const loader = staffPage(({ actor, request }) => listUses(localeFor(request, actor)))

export default function Uses() {
  const t = useTranslate()
  return (
    <AdminFrame title={t('cabinet.uses.title')} lead={t('cabinet.uses.lead')}>
      {useLoaderData<typeof loader>().map((group) => (
        <section key={group.id}>
          <SectionTitle>{group.name}</SectionTitle>
          <DeskList
            rows={group.uses.map(({ id, name, number }) => ({
              ...{ id, name, to: `/admin/uses/${id}` },
              note: t('catalogue.use.ofAll', { number }),
            }))}
          />
        </section>
      ))}
    </AdminFrame>
  )
}
