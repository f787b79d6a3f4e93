import { asCurating, fromPage, pageOf } from '#app/forum/moderation/acts/act-forms.ts'
import { editAsStaff } from '#app/forum/moderation/acts/edit-post-as-staff.server.ts'
import { StaffEdit } from '#app/forum/moderation/acts/staff-edit.ts'
import { Edition, NO_EDITION } from '#app/forum/posts/edition.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { ActRefused as default } from '#app/web/act-refused.tsx'

export const loader = formOnly

const Editing = StaffEdit.extend({ edition: Edition, ...fromPage }).transform(
  ({ title, body, promise, undo, steps, edition = NO_EDITION, ...rest }) => ({
    edit: { title, body, promise, undo, steps, edition },
    ...asCurating(rest),
  }),
)

export const action = staffForm(Editing, async ({ actor, params, input: { edit, from, ...why } }) => {
  await editAsStaff(actor, params.post!, edit, why)
  return redirect(pageOf('posts', params.post!, from))
})
