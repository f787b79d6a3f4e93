import { redirect } from '@remix-run/node'
import { MemberActForm } from '#app/forum/moderation/sanctions/member-act-form.tsx'
import { findByName, loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { Suspension } from '#app/forum/moderation/sanctions/sanction.ts'
import { suspendMember } from '#app/forum/moderation/sanctions/suspend-member.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadForAct>>>((t, { act, member }) =>
  t(`sanctions.act.${act}`, { name: member.name }),
)

export const loader = staffPage(({ actor, params }) => loadForAct(actor, params.member!, 'suspension'))

export const action = staffForm(Suspension, async ({ actor, params, input }) => {
  const { id, name } = await findByName(actor, params.member!)
  await suspendMember(actor, id, input.hours, input.why)
  return redirect(`/admin/members/${name}`)
})

export default function SuspensionPage() {
  return <MemberActForm reply={useFormReply()} />
}
