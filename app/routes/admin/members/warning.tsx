import { redirect } from '@remix-run/node'
import { MemberActForm } from '#app/forum/moderation/sanctions/member-act-form.tsx'
import { findByName, loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { Warning } from '#app/forum/moderation/sanctions/sanction.ts'
import { warnMember } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadForAct>>>((t, { act, member }) =>
  t(`sanctions.act.${act}`, { name: member.name }),
)

export const loader = staffPage(({ actor, params }) => loadForAct(actor, params.member!, 'warning'))

export const action = staffForm(Warning, async ({ actor, params, input }) => {
  const { id, name } = await findByName(actor, params.member!)
  await warnMember(actor, id, input, input.why)
  return redirect(`/admin/members/${name}`)
})

export default function WarningPage() {
  return <MemberActForm reply={useFormReply()} />
}
