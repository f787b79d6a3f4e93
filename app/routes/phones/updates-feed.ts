import { updatesFeed } from '#app/forum/checks/updates-feed.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { resource } from '#app/web/resources.server.ts'

export const loader = resource(async ({ params, request, actor }) => {
  const feed = await updatesFeed(params.phone!, localeFor(request, actor))
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
})
