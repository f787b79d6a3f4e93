import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { insist } from '#app/forum/members/accounts/actor.ts'
import { previewOf } from '#app/forum/posts/preview.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { fieldsIn } from '#app/web/fields.server.ts'
import { postOnly } from '#app/web/handlers.server.ts'
import { resource } from '#app/web/resources.server.ts'

/** The same markup publishing would make. */
export const action = resource(async (question) => {
  const { actor, request } = question
  postOnly(request)
  insist(actor, mayTakePart(actor, now()))
  const texts = (await fieldsIn(question)).getAll('text').map(String)
  return Response.json({ html: await previewOf(texts) })
})

export const loader = resource(async ({ request }) => {
  postOnly(request)
  throw refuse.notFound('posts.noSuchPost')
})
