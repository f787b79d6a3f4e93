import { useLoaderData } from '@remix-run/react'
import { queueAt } from '#app/forum/moderation/cases/queue-filter.ts'
import { QueuePage } from '#app/forum/moderation/cases/queue-page.tsx'
import { loadQueuePage } from '#app/forum/moderation/cases/queue-page-queries.server.ts'
import { handleCase } from '#app/forum/moderation/cases/settle-case.server.ts'
import { Settling } from '#app/forum/moderation/cases/settlement.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('queue.title'))

export const loader = staffPage(({ actor, url, request }) =>
  loadQueuePage(actor, url.searchParams, localeFor(request, actor)),
)

export const action = staffForm(Settling, async ({ actor, input, url }) => {
  return redirect(queueAt(url.searchParams, await handleCase(actor, input)))
})

export default function Queue() {
  return <QueuePage queue={useLoaderData<typeof loader>()} refused={useFormReply()} />
}
