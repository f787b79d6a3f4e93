import { useLoaderData } from '@remix-run/react'
import { loadTipList } from '#app/forum/checks/list-states-queries.server.ts'
import { ListedStates } from '#app/forum/checks/listed-states.tsx'
import { listWaiting } from '#app/forum/notifications/notification-queries.server.ts'
import { Waiting } from '#app/forum/notifications/waiting.tsx'
import { ThreadListPage } from '#app/forum/threads/list-page.tsx'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => ({ title: t('threads.home.title'), description: t('threads.home.lead') }))

export const loader = page(async ({ actor, url, request }) => {
  const [list, waiting] = await Promise.all([
    loadTipList(actor, url.searchParams, localeFor(request, actor)),
    listWaiting(actor),
  ])
  return { list, waiting }
})

export default function Home() {
  const { list, waiting } = useLoaderData<typeof loader>()
  return (
    <ListedStates states={list.states}>
      <ThreadListPage list={list} title="threads.home.title" lead="threads.home.lead" of="web.tips">
        <Waiting notices={waiting} phones={list.labels.phone} />
      </ThreadListPage>
    </ListedStates>
  )
}
