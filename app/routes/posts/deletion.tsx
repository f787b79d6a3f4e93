import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { loadForDeletion } from '#app/forum/posts/edit-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go } from '#app/ui/go.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('threads.deletion.title'))

export const loader = page(({ actor, params }) => loadForDeletion(actor, params.post!))

export const action = form(z.object({}), async ({ actor, params }) => {
  const post = await deletePost(actor, params.post!)
  return redirect(`/posts/${post.id}`)
})

export default function Deletion() {
  const t = useTranslate()
  const { id } = useLoaderData<typeof loader>()
  return (
    <Form method="post">
      <h1>{t('threads.deletion.title')}</h1>
      <FaultSummary {...useFormReply()} />
      <p className="lead">{t('threads.deletion.reply')}</p>
      <p className="keys next">
        <button className="key bad" type="submit">
          {t('threads.deletion.confirm')}
        </button>
        <Go className="key plain" to={`/posts/${id}`}>
          {t('threads.deletion.keep')}
        </Go>
      </p>
    </Form>
  )
}
