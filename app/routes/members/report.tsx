import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MemberReportDraft, memberReasons } from '#app/forum/moderation/reports/report.ts'
import { ReportForm } from '#app/forum/moderation/reports/report-form.tsx'
import { reportMember } from '#app/forum/moderation/reports/report-member.server.ts'
import { loadMemberToReport } from '#app/forum/moderation/reports/report-queries.server.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

type Data = Awaited<ReturnType<typeof loadMemberToReport>>

export const meta = titled<Data>((t, { name }) => t('reports.ofMember', { name }))

export const loader = page(({ actor, params }) => loadMemberToReport(actor, params.member!))

export const action = form(MemberReportDraft, async ({ actor, params, input, asked }) => {
  const network = networkDigest(asked.clientAddress)
  const { id } = await reportMember(actor, params.member!, input, { network })
  return redirect(`/reports#report-${id}`)
})

export default function ReportMember() {
  const t = useTranslate()
  const { name, displayName } = useLoaderData<typeof loader>()
  const title = t('reports.ofMember', { name })
  return (
    <ReportForm title={title} reasons={memberReasons} address={`/members/${name}`} reply={useFormReply()}>
      {displayName && <p className="meta">{displayName}</p>}
      <p className="hint">{t('reports.memberHint')}</p>
    </ReportForm>
  )
}
