import { Form } from '@remix-run/react'
import { BeganField } from '#app/forum/screening/began-field.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { useKeptText } from '#app/ui/use-kept-text.ts'

type Props = {
  threadId: string
  /** How many posts the thread has: moves when a reply has arrived. */
  version?: number
  /** The post it answers, for a reply to a reply. */
  parent?: string
  /** What the form begins with: a quotation, or what was typed before. */
  body?: string
  faults?: Record<string, MessageKey[]>
  /** When the form was opened: see began.server.ts. */
  began: string | null
  /** The key it came back with. */
  sending?: string
}

export function ReplyForm({ threadId, version = 0, parent, body, faults, began, sending }: Props) {
  const t = useTranslate()
  const { send, ...kept } = useKeptText(`verso-reply-${threadId}-${parent ?? ''}`, version, body)
  return (
    <Form method="post" action={`/threads/${threadId}/replies`} className="reply-form" onSubmit={send}>
      {parent && <input type="hidden" name="parent" value={parent} />}
      <OnceField typed={sending} />
      <BeganField began={began} />
      <Field
        name="body"
        label={t('threads.yourReply')}
        hint={t('threads.yourReplyHint')}
        faults={faults?.body}
      >
        {(control) => <textarea {...control} {...kept} rows={5} required maxLength={20_000} />}
      </Field>
      <button className="key" type="submit">
        {t('threads.postReply')}
      </button>
    </Form>
  )
}
