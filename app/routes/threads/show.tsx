import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { discussionFrom } from '#app/forum/threads/discussion-address.ts'
import { idIn, threadPath } from '#app/forum/threads/slug.ts'
import { ThreadPage } from '#app/forum/tips/thread-page.tsx'
import { loadThreadPage } from '#app/forum/tips/thread-page-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

type Data = Awaited<ReturnType<typeof loadThreadPage>>

export const meta = titled<Data>((t, { thread, tip }) => ({
  title: thread.title || t('threads.deletedTitle'),
  description: tip?.promise,
}))

/** Only the id counts; an old or cut-off title leads to the address of today. */
export const loader = page(async ({ actor, params, url, request }) => {
  const found = await loadThreadPage(
    actor,
    idIn(params.thread),
    discussionFrom(url),
    localeFor(request, actor),
  )
  const path = threadPath(found.thread)
  if (url.pathname !== path && !url.pathname.endsWith('.data')) throw redirect(path + url.search, 301)
  return found
})

export default function ShowThread() {
  return <ThreadPage {...useLoaderData<typeof loader>()} />
}
