import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { bringBackPost } from '#app/forum/posts/delete-post.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { form } from '#app/web/handlers.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = form(z.object({}), async ({ actor, params }) => {
  const post = await bringBackPost(actor, params.post!, wordsOfThread)
  return redirect(`/posts/${post.id}`)
})
