import { useLoaderData } from '@remix-run/react'
import { CasePage } from '#app/forum/moderation/cases/case-page.tsx'
import { loadCase } from '#app/forum/moderation/cases/case-page-queries.server.ts'
import { queueAt } from '#app/forum/moderation/cases/queue-filter.ts'
import { handleCase } from '#app/forum/moderation/cases/settle-case.server.ts'
import { Settling } from '#app/forum/moderation/cases/settlement.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('queue.case'))

export const loader = staffPage(({ actor, params }) => loadCase(actor, params.case!))

export const action = staffForm(Settling, async ({ actor, input, params }) => {
  const { done } = await handleCase(actor, input)
  return redirect(done ? queueAt(new URLSearchParams(), { done }) : `/admin/cases/${params.case}`)
})

export default function Case() {
  return <CasePage row={useLoaderData<typeof loader>()} refused={useFormReply()} />
}
