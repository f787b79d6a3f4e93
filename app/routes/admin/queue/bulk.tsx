import { useLoaderData } from '@remix-run/react'
import { BulkPage } from '#app/forum/moderation/cases/bulk-page.tsx'
import { loadBulk } from '#app/forum/moderation/cases/bulk-queries.server.ts'
import { settleBatch } from '#app/forum/moderation/cases/settle-batch.server.ts'
import { Bulk } from '#app/forum/moderation/cases/settlement.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('queue.bulk'))

export const loader = staffPage(({ actor, url }) => loadBulk(actor, url.searchParams))

export const action = staffForm(
  Bulk,
  async ({ actor, input: { cases, act, ...why } }) => {
    const { batchId, missed } = await settleBatch(actor, cases, act, why)
    const parameters = new URLSearchParams([['batch', batchId], ...missed.map(({ id }) => ['missed', id])])
    return redirect(`/admin/queue?${parameters}`)
  },
  () => ({ steps: true }),
)

export default function BulkPreview() {
  return <BulkPage bulk={useLoaderData<typeof loader>()} refused={useFormReply()} />
}
