import { openingOfThread } from '#app/forum/moderation/acts/curated-queries.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffPage } from '#app/web/staff.server.ts'

/** To the page of the post it begins with. */
export const loader = staffPage(async ({ params }) =>
  redirect(`/admin/posts/${await openingOfThread(params.thread!)}`),
)

/** Never seen; with it, a refusal gets a page of the forum. */
export default function ToOpening() {
  return null
}
