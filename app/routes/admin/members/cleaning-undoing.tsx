import { redirect } from '@remix-run/node'
import { Explained } from '#app/forum/moderation/decide/explained.ts'
import { undoClean } from '#app/forum/moderation/sanctions/clean-spammer.server.ts'
import { MemberActForm } from '#app/forum/moderation/sanctions/member-act-form.tsx'
import { findByName, loadForAct } from '#app/forum/moderation/sanctions/member-file-queries.server.ts'
import { useFormReply } from '#app/web/form-reply.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled<Awaited<ReturnType<typeof loadForAct>>>((t, { act, member }) =>
  t(`sanctions.act.${act}`, { name: member.name }),
)

export const loader = staffPage(({ actor, params }) => loadForAct(actor, params.member!, 'cleaning-undoing'))

export const action = staffForm(Explained, async ({ actor, params, input }) => {
  const { name } = await findByName(actor, params.member!)
  await undoClean(actor, params.batch!, input)
  return redirect(`/admin/members/${name}`)
})

export default function CleaningUndoingPage() {
  return <MemberActForm reply={useFormReply()} />
}
