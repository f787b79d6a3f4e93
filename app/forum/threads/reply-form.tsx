import { Form } from '@remix-run/react'
import { BeganField } from '#app/forum/moderation/screening/began-field.tsx'
import { hasArrived } from '#app/forum/posts/arrived.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { OlderNote } from '#app/ui/older.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { useKeptText } from '#app/ui/use-kept-text.ts'
import { WriterField } from '#app/ui/writer-field.tsx'

type Props = {
  threadId: string
  /** What its author has sent here, newest first: see arrived.ts. */
  arrived?: string[]
  /** The post it answers, for a reply to a reply. */
  parent?: string
  /** What the form begins with: a quotation, or what was typed before. */
  body?: string
  cameBack?: boolean
  /** Whose it is, where it came back. */
  writer?: string
  faults?: Record<string, MessageKey[]>
  /** When the form was opened: see began.server.ts. */
  began: string | null
  /** The key it came back with. */
  sending?: string
}

export function ReplyForm(props: Props) {
  const { threadId, arrived = [], parent, body, cameBack, writer, faults, began, sending } = props
  const t = useTranslate()
  const { older, field } = useKeptText({
    form: `reply-${threadId}-${parent ?? ''}`,
    begin: body,
    cameBack,
    writer,
    before: arrived[0] ?? '',
    arrived: ({ text, before }) => hasArrived({ text }, before, arrived),
  })
  return (
    <Form method="post" action={`/threads/${threadId}/replies`} className="reply-form">
      <WriterField typed={writer} />
      {parent && <input type="hidden" name="parent" value={parent} />}
      <OnceField typed={sending} />
      <BeganField began={began} />
      <OlderNote older={older} />
      <Field
        name="body"
        label={t('threads.yourReply')}
        hint={t('threads.yourReplyHint')}
        faults={faults?.body}
      >
        {(control) => <textarea {...control} {...field} rows={5} required maxLength={20_000} />}
      </Field>
      <button className="key" type="submit">
        {t('threads.postReply')}
      </button>
    </Form>
  )
}
