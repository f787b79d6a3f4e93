import { threadPath } from '#app/forum/threads/slug.ts'
import { pathOfPost } from '#app/forum/threads/thread-queries.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { redirect } from '#app/web/redirect.ts'

/** A permalink: to the page of its thread the post is on, whatever page that is today. */
export const loader = page(async ({ actor, params, url }) => {
  const { id, position, thread } = await pathOfPost(actor, params.post!)
  const search = new URLSearchParams(url.search)
  if (position > 1) search.set('at', id)
  const query = search.toString()
  return redirect(threadPath(thread) + (query ? `?${query}` : '') + (position > 1 ? `#post-${id}` : ''))
})

/** Never seen; with it, a refusal gets a page of the forum. */
export default function Permalink() {
  return null
}
