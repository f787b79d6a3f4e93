import { useLoaderData } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { MergeForm } from '#app/forum/moderation/desks/catalogue/merge-form.tsx'
import { mergeTags } from '#app/forum/moderation/desks/catalogue/merge-tags.server.ts'
import { Merging } from '#app/forum/moderation/desks/catalogue/merging.ts'
import { TagChoice } from '#app/forum/moderation/desks/catalogue/tag-choice.tsx'
import { findMerging } from '#app/forum/moderation/desks/catalogue/tag-desk-queries.server.ts'
import { listTags } from '#app/forum/tags/tag-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.tags.merge'))

export const loader = staffPage(async ({ actor, request, url }) => {
  const tags = await listTags(localeFor(request, actor))
  return { tags, from: url.searchParams.get('from') ?? undefined }
})

export const action = staffForm(Merging, async ({ actor, input }) => {
  const { from, into } = await findMerging(input)
  await mergeTags(actor, from, into, input.why)
  return redirect(`/admin/tags/${into}?saved`)
})

export default function MergeTags() {
  const t = useTranslate()
  const { tags, from } = useLoaderData<typeof loader>()
  const { text, faults, ...refused } = useFormReply()
  return (
    <AdminFrame title={t('cabinet.tags.merge')}>
      <FaultSummary faults={faults} {...refused} />
      <TagChoice id="tags" tags={tags} />
      <MergeForm choice="tags" from={from} text={text} faults={faults} />
    </AdminFrame>
  )
}
