import { redirect } from '@remix-run/node'
import { findOpening } from '#app/forum/moderation/reports/report-queries.server.ts'
import { idIn } from '#app/forum/threads/slug.ts'
import { page } from '#app/web/handlers.server.ts'

/** What a card in a list knows is its thread; its report is that of the first post. */
export const loader = page(async ({ actor, params }) => {
  const { id } = await findOpening(actor, idIn(params.thread))
  return redirect(`/posts/${id}/report`)
})
