import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { giveNotice } from '#app/forum/moderation/reports/give-notice.server.ts'
import { NoticeDraft } from '#app/forum/moderation/reports/notice.ts'
import { NoticeFields, NoticeKinds } from '#app/forum/moderation/reports/notice-form.tsx'
import { loadNoticeForm } from '#app/forum/moderation/reports/notice-queries.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { insistOnFewNotices } from '#app/web/limits.server.ts'
import { titled } from '#app/web/titled.ts'

type Data = Awaited<ReturnType<typeof loadNoticeForm>>

export const meta = titled<Data>((t, { kind }) => t(`reports.notice.${kind}`))

export const loader = page(({ actor, url }) => loadNoticeForm(actor, url.searchParams))

export const action = form(NoticeDraft, async ({ actor, input, asked, url }) => {
  await insistOnFewNotices(asked.clientAddress)
  const network = networkDigest(asked.clientAddress)
  const { id } = await giveNotice(actor, input, { network, origins: [publicUrl.origin, url.origin] })
  return redirect(`/notices/${id}`)
})

export default function NewNotice() {
  const t = useTranslate()
  const { kind, address, answerable, decision } = useLoaderData<typeof loader>()
  const { text, faults, ...refused } = useFormReply()
  return (
    <form className="narrow stack" method="post" noValidate>
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <h1>{t(`reports.notice.${kind}`)}</h1>
      <NoticeKinds kind={kind} address={address} />
      <p className="lead">{t(`reports.noticeLead.${kind}`)}</p>
      <FaultSummary faults={faults} {...refused} />
      <NoticeFields {...{ kind, address, answerable, decision, faults, text }} />
      <p className="hint">{t('reports.kept')}</p>
      <button className="key" type="submit">
        {t('reports.sendNotice')}
      </button>
    </form>
  )
}
