import { followNotice } from '#app/forum/notifications/read-notices.server.ts'
import { page } from '#app/web/handlers.server.ts'
import { redirect } from '#app/web/redirect.ts'

/** Where a line of somebody's news leads. Who follows it has read it: without JavaScript too. */
export const loader = page(async ({ actor, params }) => redirect(await followNotice(actor, params.notice!)))

/** Never seen; with it, a refusal gets a page of the forum. */
export default function Notice() {
  return null
}
