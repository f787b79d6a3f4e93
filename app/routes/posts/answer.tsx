import { useLoaderData } from '@remix-run/react'
import { loadForAnswer } from '#app/forum/threads/answer-queries.server.ts'
import { ReplyForm } from '#app/forum/threads/reply-form.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadForAnswer>>>((t, { name }) =>
  t('threads.answer.title', { name }),
)

export const loader = page(({ actor, params }) => loadForAnswer(actor, params.post!))

export default function Answer() {
  const t = useTranslate()
  const { threadId, postId, name, html, language, quotation, began, arrived } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('threads.answer.title', { name })}</h1>
      <p className="meta">{t('threads.answer.to')}</p>
      <blockquote lang={tagOf(language)}>
        <Prose html={html} />
      </blockquote>
      <ReplyForm threadId={threadId} arrived={arrived} parent={postId} body={quotation} began={began} />
    </>
  )
}
