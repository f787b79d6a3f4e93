import { similarTips } from '#app/forum/tips/similar-tips.server.ts'
import { resource } from '#app/web/resources.server.ts'

/** Tips whose title reads like what is being typed. */
export const loader = resource(async ({ actor, url }) => {
  const similar = await similarTips(
    actor,
    url.searchParams.get('title') ?? '',
    url.searchParams.get('but') ?? '',
  )
  return Response.json({ similar }, { headers: { 'cache-control': 'private, no-store' } })
})
