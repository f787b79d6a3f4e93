import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QuotedPost } from '#app/forum/moderation/reports/quoted-post.tsx'
import { postReasons, ReportDraft } from '#app/forum/moderation/reports/report.ts'
import { ReportForm } from '#app/forum/moderation/reports/report-form.tsx'
import { reportPhoto } from '#app/forum/moderation/reports/report-post.server.ts'
import { loadPhotoToReport } from '#app/forum/moderation/reports/report-queries.server.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Photo } from '#app/ui/photo.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('reports.ofPhoto'))

export const loader = page(({ actor, params }) => loadPhotoToReport(actor, params.photo!))

export const action = form(ReportDraft, async ({ actor, params, input, asked }) => {
  const { id } = await reportPhoto(actor, params.photo!, input, {
    network: networkDigest(asked.clientAddress),
  })
  return redirect(`/reports#report-${id}`)
})

export default function ReportPhoto() {
  const t = useTranslate()
  const { photo, ...post } = useLoaderData<typeof loader>()
  const address = `/photos/${photo.id}/report`
  return (
    <ReportForm title={t('reports.ofPhoto')} reasons={postReasons} address={address} reply={useFormReply()}>
      <QuotedPost post={post}>
        <Photo photo={photo} sizes="15rem" />
      </QuotedPost>
    </ReportForm>
  )
}
