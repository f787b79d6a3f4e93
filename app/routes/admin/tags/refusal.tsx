import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Explained } from '#app/forum/moderation/decide/explained.ts'
import { ProposalPage } from '#app/forum/moderation/desks/catalogue/proposal-page.tsx'
import { loadProposalPage } from '#app/forum/moderation/desks/catalogue/proposal-queries.server.ts'
import { refuseTag } from '#app/forum/moderation/desks/catalogue/refuse-tag.server.ts'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('cabinet.tags.waiting'))

export const loader = staffPage(({ actor, params, request }) =>
  loadProposalPage(params.proposal!, localeFor(request, actor)),
)

/** The word is no tag; who proposed it reads why. */
export const action = staffForm(Explained, async ({ actor, params, input }) => {
  const { id } = await refuseTag(actor, params.proposal!, input)
  return redirect(`/admin/tags?done=${id}`)
})

export default function Refusal() {
  const { text, faults, ...refused } = useFormReply()
  return (
    <ProposalPage {...useLoaderData<typeof loader>()} text={text} faults={faults}>
      <FaultSummary faults={faults} {...refused} />
    </ProposalPage>
  )
}
