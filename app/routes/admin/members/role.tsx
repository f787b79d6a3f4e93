import { redirect } from '@remix-run/node'
import { changeRole } from '#app/forum/moderation/sanctions/change-role.server.ts'
import { MemberActForm } from '#app/forum/moderation/sanctions/member-act-form.tsx'
import { findByName, loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { RoleChange } from '#app/forum/moderation/sanctions/sanction.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { adminForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadForAct>>>((t, { act, member }) =>
  t(`sanctions.act.${act}`, { name: member.name }),
)

export const loader = staffPage(({ actor, params }) => loadForAct(actor, params.member!, 'role'))

export const action = adminForm(RoleChange, async ({ actor, params, input }) => {
  const { id, name } = await findByName(actor, params.member!)
  await changeRole(actor, id, input.role, input.why)
  return redirect(`/admin/members/${name}`)
})

export default function RolePage() {
  return <MemberActForm reply={useFormReply()} />
}
