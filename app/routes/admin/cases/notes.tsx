import { CaseNote } from '#app/forum/moderation/cases/case-note.ts'
import { noteCase } from '#app/forum/moderation/cases/note-case.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = staffForm(CaseNote, async ({ actor, params, input: { text, version } }) => {
  await noteCase(actor, { id: params.case!, version }, text)
  return redirect(`/admin/cases/${params.case}`)
})
