import { undoUseEdit } from '#app/forum/cabinet/edit-use.server.ts'
import { Explained } from '#app/forum/decisions/explained.ts'
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
