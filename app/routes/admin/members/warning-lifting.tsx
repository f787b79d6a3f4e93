import { redirect } from '@remix-run/node'
import { Explained } from '#app/forum/moderation/decide/explained.ts'
import { MemberActForm } from '#app/forum/moderation/sanctions/member-act-form.tsx'
import { findByName, loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { liftWarning } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadForAct>>>((t, { act, member }) =>
  t(`sanctions.act.${act}`, { name: member.name }),
)

export const loader = staffPage(({ actor, params }) => loadForAct(actor, params.member!, 'warning-lifting'))

export const action = staffForm(Explained, async ({ actor, params, input }) => {
  const { name } = await findByName(actor, params.member!)
  await liftWarning(actor, params.decision!, input)
  return redirect(`/admin/members/${name}`)
})

export default function WarningLiftingPage() {
  return <MemberActForm reply={useFormReply()} />
}
