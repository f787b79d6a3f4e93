import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { loadBuildDesk } from '#app/forum/moderation/desks/catalogue/build-desk-queries.server.ts'
import { BuildForm } from '#app/forum/moderation/desks/catalogue/build-form.tsx'
import { BuildEdit } from '#app/forum/moderation/desks/catalogue/catalogue-forms.ts'
import { editBuild } from '#app/forum/moderation/desks/catalogue/edit-build.server.ts'
import { OneButton } from '#app/forum/moderation/desks/catalogue/one-button.tsx'
import { Saved } from '#app/forum/moderation/desks/catalogue/saved.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { adminForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<{ text: string }>((_, { text }) => text)

export const loader = staffPage(({ actor, params, request }) =>
  loadBuildDesk(actor, params.build!, localeFor(request, actor)),
)

export const action = adminForm(BuildEdit, async ({ actor, params, input }) => {
  await editBuild(actor, params.build!, input)
  return redirect(`/admin/builds/${params.build}?saved`)
})

export default function Build() {
  const t = useTranslate()
  const build = useLoaderData<typeof loader>()
  const { text, faults, began, values, ...refused } = useFormReply()
  const sent = Object.keys(values).length > 0 ? [values.phones ?? []].flat() : build.chosen
  return (
    <AdminFrame title={build.text}>
      <FaultSummary faults={faults} {...refused} />
      <Saved />
      {!build.mayEdit && <p className="lead">{t('cabinet.onlyAdmin')}</p>}
      {build.mayEdit && build.undoable && (
        <OneButton action={`/admin/builds/${build.id}/undoing`} label={t('cabinet.undoLast')} />
      )}
      {build.mayEdit && (
        <BuildForm build={build} chosen={sent as string[]} text={text} faults={faults} began={began} />
      )}
    </AdminFrame>
  )
}
