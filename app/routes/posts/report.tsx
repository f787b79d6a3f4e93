import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QuotedPost } from '#app/forum/moderation/reports/quoted-post.tsx'
import { postReasons, ReportDraft } from '#app/forum/moderation/reports/report.ts'
import { ReportForm } from '#app/forum/moderation/reports/report-form.tsx'
import { reportPost } from '#app/forum/moderation/reports/report-post.server.ts'
import { loadPostToReport } from '#app/forum/moderation/reports/report-queries.server.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('reports.ofPost'))

export const loader = page(({ actor, params }) => loadPostToReport(actor, params.post!))

export const action = form(ReportDraft, async ({ actor, params, input, asked }) => {
  const { id } = await reportPost(actor, params.post!, input, { network: networkDigest(asked.clientAddress) })
  return redirect(`/reports#report-${id}`)
})

export default function ReportPost() {
  const t = useTranslate()
  const post = useLoaderData<typeof loader>()
  const address = `/posts/${post.id}`
  return (
    <ReportForm title={t('reports.ofPost')} reasons={postReasons} address={address} reply={useFormReply()}>
      <QuotedPost post={post} />
    </ReportForm>
  )
}
