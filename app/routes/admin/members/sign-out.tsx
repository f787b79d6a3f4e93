import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { findByName } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { signOutEverywhere } from '#app/forum/moderation/sanctions/note-member.server.ts'
import { formOnly } from '#app/web/form-only.server.ts'
import { staffForm } from '#app/web/staff.server.ts'

export { Answered as default } from '#app/web/answered.tsx'

export const loader = formOnly

export const action = staffForm(z.object({}), async ({ actor, params }) => {
  const { id, name } = await findByName(actor, params.member!)
  await signOutEverywhere(actor, id)
  return redirect(`/admin/members/${name}`)
})
