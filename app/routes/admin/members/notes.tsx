import { redirect } from '@remix-run/node'
import { findByName } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { noteMember } from '#app/forum/moderation/sanctions/note-member.server.ts'
import { Note } from '#app/forum/moderation/sanctions/sanction.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = staffForm(Note, async ({ actor, params, input }) => {
  const { id, name } = await findByName(actor, params.member!)
  await noteMember(actor, id, input.text)
  return redirect(`/admin/members/${name}`)
})
