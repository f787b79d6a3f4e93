import { redirect } from '@remix-run/node'
import { useParams } from '@remix-run/react'
import { LinkDraft } from '#app/forum/threads/tips/link-draft.ts'
import { LinkForm } from '#app/forum/threads/tips/link-form.tsx'
import { linkTips } from '#app/forum/threads/tips/link-tips.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { formOnly } from '#app/web/form-only.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { form } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('tips.link.add'))

export const loader = formOnly

export const action = form(LinkDraft, async ({ actor, params, input }) => {
  const { fromId } = await linkTips(actor, params.thread!, input)
  return redirect(`/threads/${fromId}#links`)
})

/** Seen when a link was refused: what was typed is still in it. */
export default function Links() {
  const t = useTranslate()
  const reply = useFormReply()
  const given = {
    kind: reply.text('kind'),
    to: reply.text('to'),
    build: reply.text('build'),
    sending: reply.text('sending'),
    writer: reply.text('writer'),
  }
  return (
    <div className="narrow stack">
      <h1>{t('tips.link.add')}</h1>
      <FaultSummary {...reply} />
      <LinkForm
        threadId={useParams().thread!}
        all={given.kind !== 'CONFLICTS'}
        given={given}
        faults={reply.faults}
      />
    </div>
  )
}
