import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { approveBuild } from '#app/forum/catalogue/builds/know-build.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { ApproveForm } from '#app/forum/moderation/desks/catalogue/approve-form.tsx'
import { PlaceChoice } from '#app/forum/moderation/desks/catalogue/place-choice.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.builds.other'))

export const loader = staffPage(({ actor, request }) => optionsIn(localeFor(request, actor)))

export const action = staffForm(PlaceChoice, async ({ actor, input: { phone, build } }) => {
  await approveBuild(actor, phone, build)
  return redirect(`/admin/builds?saved#${phone}`)
})

export default function Approval() {
  const t = useTranslate()
  const { phones } = useLoaderData<typeof loader>()
  const { text, faults, ...refused } = useFormReply()
  return (
    <AdminFrame title={t('cabinet.builds.other')}>
      <FaultSummary faults={faults} {...refused} />
      <ApproveForm phones={phones} text={text} faults={faults} />
    </AdminFrame>
  )
}
