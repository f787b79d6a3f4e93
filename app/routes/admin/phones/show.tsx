import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { Naming } from '#app/forum/moderation/desks/catalogue/catalogue-forms.ts'
import { ClaimList } from '#app/forum/moderation/desks/catalogue/claim-list.tsx'
import { namePhone } from '#app/forum/moderation/desks/catalogue/edit-phone.server.ts'
import { NamesForm } from '#app/forum/moderation/desks/catalogue/names-form.tsx'
import { OneButton } from '#app/forum/moderation/desks/catalogue/one-button.tsx'
import { loadPhoneDesk } from '#app/forum/moderation/desks/catalogue/phone-desk-queries.server.ts'
import { Saved } from '#app/forum/moderation/desks/catalogue/saved.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { adminForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<{ name: string }>((_, { name }) => name)

export const loader = staffPage(({ actor, params, request }) =>
  loadPhoneDesk(actor, params.phone!, localeFor(request, actor)),
)

export const action = adminForm(Naming, async ({ actor, params, input }) => {
  await namePhone(actor, params.phone!, input)
  return redirect(`/admin/phones/${params.phone}?saved`)
})

export default function Phone() {
  const t = useTranslate()
  const { id, name, facts, called, undoable, mayEdit } = useLoaderData<typeof loader>()
  const { text, faults, began, ...refused } = useFormReply()
  return (
    <AdminFrame title={name}>
      <FaultSummary faults={faults} {...refused} />
      <Saved />
      {!mayEdit && <p className="lead">{t('cabinet.onlyAdmin')}</p>}
      <div className="keys">
        <Go className="key plain" to={`/phones/${id}`}>
          {t('cabinet.publicPage')}
        </Go>
        {mayEdit && (
          <Go className="key plain" to={`/admin/phones/${id}/facts/new`}>
            {t('cabinet.phones.addFact')}
          </Go>
        )}
        {mayEdit && undoable && (
          <OneButton action={`/admin/phones/${id}/undoing`} label={t('cabinet.undoLast')} />
        )}
      </div>
      <SectionTitle id="facts">{t('cabinet.phones.facts')}</SectionTitle>
      <ClaimList phone={id} facts={facts} mayEdit={mayEdit} />
      {mayEdit && (
        <>
          <SectionTitle id="names">{t('cabinet.phones.names')}</SectionTitle>
          <NamesForm called={called} text={text} faults={faults} began={began} />
        </>
      )}
    </AdminFrame>
  )
}
