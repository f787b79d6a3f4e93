import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptTag } from '#app/forum/moderation/desks/catalogue/accept-tag.server.ts'
import { KnownTag } from '#app/forum/moderation/desks/catalogue/acceptance.ts'
import { ProposalPage } from '#app/forum/moderation/desks/catalogue/proposal-page.tsx'
import { loadProposalPage } from '#app/forum/moderation/desks/catalogue/proposal-queries.server.ts'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.tags.waiting'))

export const loader = staffPage(({ actor, params, request }) =>
  loadProposalPage(params.proposal!, localeFor(request, actor)),
)

/** The word is another one for a tag there is. */
export const action = staffForm(KnownTag, async ({ actor, params, input: { why, ...tag } }) => {
  const { id } = await acceptTag(actor, params.proposal!, tag, why)
  return redirect(`/admin/tags?done=${id}`)
})

export default function Synonym() {
  const { text, faults, ...refused } = useFormReply()
  return (
    <ProposalPage {...useLoaderData<typeof loader>()} text={text} faults={faults}>
      <FaultSummary faults={faults} {...refused} />
    </ProposalPage>
  )
}
