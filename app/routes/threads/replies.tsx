import { redirect } from '@remix-run/node'
import { useParams } from '@remix-run/react'
import { guessLanguage } from '#app/forum/threads/guess-language.ts'
import { ReplyDraft } from '#app/forum/threads/reply-draft.ts'
import { ReplyForm } from '#app/forum/threads/reply-form.tsx'
import { writeReply } from '#app/forum/threads/write-reply.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { formOnly } from '#app/web/form-only.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { form } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'

export const loader = formOnly

export const action = form(
  ReplyDraft,
  async ({ actor, params, input, request }) => {
    const language = input.language ?? guessLanguage(input.body, localeFor(request, actor))
    const reply = await writeReply(actor, params.thread!, { ...input, language, began: input.began ?? '' })
    return redirect(`/posts/${reply.id}`)
  },
  () => ({ words: true }),
)

/** Seen when a reply was refused: the words are still in it. */
export default function Replies() {
  const t = useTranslate()
  const reply = useFormReply()
  return (
    <>
      <h1>{t('threads.yourReply')}</h1>
      <FaultSummary {...reply} />
      <ReplyForm
        threadId={useParams().thread!}
        body={reply.text('body')}
        cameBack
        writer={reply.text('writer')}
        parent={reply.text('parent')}
        faults={reply.faults}
        began={reply.text('began') ?? null}
        sending={reply.text('sending')}
      />
    </>
  )
}
