import { useLoaderData } from '@remix-run/react'
import { ThreadListPage } from '#app/forum/threads/list-page.tsx'
import { loadListPage } from '#app/forum/threads/list-page-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({
  title: t('threads.reviews.title'),
  description: t('threads.reviews.lead'),
}))

export const loader = page(({ actor, url, request }) =>
  loadListPage(actor, 'REVIEW', url.searchParams, localeFor(request, actor)),
)

export default function Reviews() {
  const t = useTranslate()
  const list = useLoaderData<typeof loader>()
  return (
    <ThreadListPage list={list} title="threads.reviews.title" lead="threads.reviews.lead" of="web.reviews">
      <p className="keys next">
        <Go className="key" to="/reviews/new">
          {t('reviews.formTitle')}
        </Go>
      </p>
    </ThreadListPage>
  )
}
