import { Curating, pageOf } from '#app/forum/moderation/acts/act-forms.ts'
import { undoEdit } from '#app/forum/moderation/acts/edit-post-as-staff.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { ActRefused as default } from '#app/web/act-refused.tsx'

export const loader = formOnly

export const action = staffForm(Curating, async ({ actor, params, input: { from, ...why } }) => {
  await undoEdit(actor, params.post!, why)
  return redirect(pageOf('posts', params.post!, from))
})
