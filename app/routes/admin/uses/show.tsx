import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { UseEdit } from '#app/forum/moderation/desks/catalogue/catalogue-forms.ts'
import { editUse } from '#app/forum/moderation/desks/catalogue/edit-use.server.ts'
import { OneButton } from '#app/forum/moderation/desks/catalogue/one-button.tsx'
import { Saved } from '#app/forum/moderation/desks/catalogue/saved.tsx'
import { loadUseDesk } from '#app/forum/moderation/desks/catalogue/use-desk-queries.server.ts'
import { UseForm } from '#app/forum/moderation/desks/catalogue/use-form.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go } from '#app/ui/go.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { adminForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<{ name: string }>((_, { name }) => name)

export const loader = staffPage(({ actor, params, request }) =>
  loadUseDesk(actor, params.use!, localeFor(request, actor)),
)

export const action = adminForm(UseEdit, async ({ actor, params, input }) => {
  await editUse(actor, params.use!, input)
  return redirect(`/admin/uses/${params.use}?saved`)
})

export default function Use() {
  const t = useTranslate()
  const use = useLoaderData<typeof loader>()
  const { text, faults, began, ...refused } = useFormReply()
  return (
    <AdminFrame title={use.name}>
      <FaultSummary faults={faults} {...refused} />
      <Saved />
      {!use.mayEdit && <p className="lead">{t('cabinet.onlyAdmin')}</p>}
      <div className="keys">
        <Go className="key plain" to={`/uses/${use.id}`}>
          {t('cabinet.publicPage')}
        </Go>
        {use.mayEdit && use.undoable && (
          <OneButton action={`/admin/uses/${use.id}/undoing`} label={t('cabinet.undoLast')} />
        )}
      </div>
      {use.mayEdit && <UseForm use={use} text={text} faults={faults} began={began} />}
    </AdminFrame>
  )
}
