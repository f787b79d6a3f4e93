import { useLoaderData } from '@remix-run/react'
import type { FactField } from '#app/forum/catalogue/phone.ts'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { Claiming } from '#app/forum/moderation/desks/catalogue/catalogue-forms.ts'
import { ClaimForm } from '#app/forum/moderation/desks/catalogue/claim-form.tsx'
import { stateFact } from '#app/forum/moderation/desks/catalogue/edit-phone.server.ts'
import { OneButton } from '#app/forum/moderation/desks/catalogue/one-button.tsx'
import { loadClaim } from '#app/forum/moderation/desks/catalogue/phone-desk-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { adminForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<{ phone: { name: string } }>((_, { phone }) => phone.name)

export const loader = staffPage(({ actor, params, request }) =>
  loadClaim(actor, params.phone!, params.fact!, localeFor(request, actor)),
)

export const action = adminForm(Claiming, async ({ actor, params, input }) => {
  const fact = params.fact === 'new' ? null : params.fact!
  await stateFact(actor, params.phone!, fact, input)
  return redirect(`/admin/phones/${params.phone}?saved`)
})

export default function Fact() {
  const t = useTranslate()
  const { phone, claim, mayEdit } = useLoaderData<typeof loader>()
  const { text, faults, began, ...refused } = useFormReply()
  const title = claim
    ? t('cabinet.fact.title', {
        phone: phone.name,
        field: t(`catalogue.field.${claim.field as FactField}`),
      })
    : t('cabinet.fact.new', { phone: phone.name })
  return (
    <AdminFrame title={title}>
      <FaultSummary faults={faults} {...refused} />
      {mayEdit ? (
        <ClaimForm claim={claim} text={text} faults={faults} began={began} />
      ) : (
        <p className="lead">{t('cabinet.onlyAdmin')}</p>
      )}
      {mayEdit && claim && (
        <div className="keys next">
          <OneButton
            action={`/admin/phones/${phone.id}/facts/${claim.id}/removal`}
            label={t('cabinet.fact.remove')}
            bad
          />
        </div>
      )}
    </AdminFrame>
  )
}
