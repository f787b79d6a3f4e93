import { similarThreads } from '#app/forum/threads/tips/similar-tips.server.ts'
import { resource } from '#app/web/resources.server.ts'

/** Tips, and questions where asked for, whose title reads like what is being typed. */
export const loader = resource(async ({ actor, url }) => {
  const similar = await similarThreads(
    actor,
    url.searchParams.get('title') ?? '',
    url.searchParams.get('but') ?? '',
    url.searchParams.has('questions') ? ['tip', 'question'] : ['tip'],
  )
  return Response.json({ similar }, { headers: { 'cache-control': 'private, no-store' } })
})
