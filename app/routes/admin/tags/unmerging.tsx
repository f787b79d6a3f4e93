import { Explained } from '#app/forum/moderation/decide/explained.ts'
import { unmergeTags } from '#app/forum/moderation/desks/catalogue/merge-tags.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = staffForm(Explained, async ({ actor, params, input }) => {
  await unmergeTags(actor, params.tag!, input)
  return redirect(`/admin/tags/${params.tag}?saved`)
})
