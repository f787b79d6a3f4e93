import { redirect } from '@remix-run/node'
import { MemberActForm } from '#app/forum/moderation/sanctions/member-act-form.tsx'
import { findByName, loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { Silence } from '#app/forum/moderation/sanctions/sanction.ts'
import { silenceMember } from '#app/forum/moderation/sanctions/silence-member.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadForAct>>>((t, { act, member }) =>
  t(`sanctions.act.${act}`, { name: member.name }),
)

export const loader = staffPage(({ actor, params }) => loadForAct(actor, params.member!, 'silence'))

export const action = staffForm(Silence, async ({ actor, params, input }) => {
  const { id, name } = await findByName(actor, params.member!)
  await silenceMember(actor, id, input.hours, input.why)
  return redirect(`/admin/members/${name}`)
})

export default function SilencePage() {
  return <MemberActForm reply={useFormReply()} />
}
