import { useLoaderData } from '@remix-run/react'
import { ThreadListPage } from '#app/forum/threads/list-page.tsx'
import { loadListPage } from '#app/forum/threads/list-page-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({ title: t('threads.home.title'), description: t('threads.home.lead') }))

export const loader = page(({ actor, url, request }) =>
  loadListPage(actor, 'TIP', url.searchParams, localeFor(request, actor)),
)

export default function Home() {
  return (
    <ThreadListPage
      list={useLoaderData<typeof loader>()}
      title="threads.home.title"
      lead="threads.home.lead"
      of="web.tips"
    />
  )
}
