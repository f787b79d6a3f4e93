import { useLoaderData } from '@remix-run/react'
import { Changes } from '#app/forum/posts/changes.tsx'
import { loadHistory } from '#app/forum/posts/revision-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Time } from '#app/ui/time.tsx'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('threads.history.title'))

export const loader = page(({ actor, params }) => loadHistory(actor, params.post!))

export default function History() {
  const t = useTranslate()
  const { post, edits } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="crumb">
        <Go to={`/posts/${post.id}`}>{t('threads.history.now')}</Go>
      </p>
      <h1>{t('threads.history.title')}</h1>
      {edits.length === 0 && <Empty title={t('threads.history.none')} />}
      <ol>
        {edits.map((edit) => (
          <li className="edit" key={edit.id}>
            <p className="meta">
              <Go to={`/members/${edit.editor}`}>@{edit.editor}</Go> <Time at={edit.createdAt} />{' '}
              {edit.reason}
            </p>
            <Changes changes={edit.changes} lang={tagOf(post.language)} />
          </li>
        ))}
      </ol>
    </>
  )
}
