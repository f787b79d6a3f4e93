import { Form } from '@remix-run/react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'

type Props = {
  threadId: string
  /** The post it answers, for a reply to a reply. */
  parent?: string
  /** What the form begins with: a quotation, or what was typed before. */
  body?: string
  faults?: Record<string, MessageKey[]>
}

export function ReplyForm({ threadId, parent, body, faults }: Props) {
  const t = useTranslate()
  return (
    <Form method="post" action={`/threads/${threadId}/replies`} className="reply-form">
      {parent && <input type="hidden" name="parent" value={parent} />}
      <Field
        name="body"
        label={t('threads.yourReply')}
        hint={t('threads.yourReplyHint')}
        faults={faults?.body}
      >
        {(control) => <textarea {...control} defaultValue={body} rows={5} required maxLength={20_000} />}
      </Field>
      <button className="key" type="submit">
        {t('threads.postReply')}
      </button>
    </Form>
  )
}
