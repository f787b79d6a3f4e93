import { Explained } from '#app/forum/moderation/decide/explained.ts'
import { undoUseEdit } from '#app/forum/moderation/desks/catalogue/edit-use.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { adminForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

/** The latest change is taken back. */
export const action = adminForm(Explained, async ({ actor, params, input }) => {
  await undoUseEdit(actor, params.use!, input)
  return redirect(`/admin/uses/${params.use}?saved`)
})
