import { Form, useLoaderData } from '@remix-run/react'
import { AsItIsNow } from '#app/forum/posts/as-it-is-now.tsx'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { loadForEditing } from '#app/forum/posts/edit-queries.server.ts'
import { NO_EDITION } from '#app/forum/posts/edition.ts'
import { ReplyEdit } from '#app/forum/threads/reply-draft.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('threads.edit'))

export const loader = page(({ actor, params }) => loadForEditing(actor, params.post!))

export const action = form(ReplyEdit, async ({ actor, params, input }) => {
  await editPost(actor, params.post!, { ...input, edition: input.edition ?? NO_EDITION }, wordsOfThread)
  return redirect(`/posts/${params.post}`)
})

export default function EditWords() {
  const t = useTranslate()
  const post = useLoaderData<typeof loader>()
  const reply = useFormReply()
  return (
    <Form method="post" className="stack">
      <WriterField typed={reply.text('writer')} />
      <h1>{t(post.opening ? 'threads.edit.opening' : 'threads.edit.title')}</h1>
      <FaultSummary {...reply} />
      <AsItIsNow text={reply.now} />
      <OnceField typed={reply.text('sending')} />
      <input type="hidden" name="edition" value={reply.began('edition', post.edition)} />
      <Field
        name="body"
        label={t(post.opening ? 'threads.edit.text' : 'threads.yourReply')}
        faults={reply.faults.body}
      >
        {(control) => (
          <textarea {...control} rows={8} defaultValue={reply.text('body') ?? post.body} required />
        )}
      </Field>
      <Field
        name="reason"
        label={t('threads.edit.reason')}
        hint={t('threads.edit.reasonHint')}
        optional
        faults={reply.faults.reason}
      >
        {(control) => <input {...control} defaultValue={reply.text('reason')} maxLength={200} />}
      </Field>
      <button className="key" type="submit">
        {t('threads.edit.save')}
      </button>
    </Form>
  )
}
