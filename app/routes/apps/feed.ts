import { allowedFeed } from '#app/forum/catalogue/apps/allowed-feed.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { resource } from '#app/web/resources.server.ts'

export const loader = resource(async ({ request, actor }) => {
  const feed = await allowedFeed(localeFor(request, actor))
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
})
