import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Judgement } from '#app/forum/moderation/appeals/appeal.ts'
import { loadAppeal } from '#app/forum/moderation/appeals/appeal-queries.server.ts'
import { judgeAppeal } from '#app/forum/moderation/appeals/judge-appeal.server.ts'
import { JudgeForm } from '#app/forum/moderation/appeals/judge-form.tsx'
import { Clock, Course } from '#app/forum/moderation/appeals/objection.tsx'
import { StatementFacts, StatementText } from '#app/forum/moderation/appeals/statement.tsx'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('appeals.judge.title'))

export const loader = staffPage(({ actor, params }) => loadAppeal(actor, params.appeal!))

export const action = staffForm(Judgement, async ({ actor, params, input: { outcome, ...why } }) => {
  const { id } = await loadAppeal(actor, params.appeal!)
  await judgeAppeal(actor, id, outcome, why)
  return redirect(`/admin/appeals/${id}#objection`)
})

export default function Appeal() {
  const t = useTranslate()
  const { statement, seen, may } = useLoaderData<typeof loader>()
  const { objecting, appeal } = statement
  const reply = useFormReply()
  return (
    <AdminFrame title={t('appeals.judge.title')}>
      <div className="narrow stack">
        <StatementFacts statement={statement} />
        <StatementText statement={statement} />
        {appeal && <Course appeal={appeal} forStaff={false} />}
        {objecting && <Clock {...objecting} />}
        {!appeal?.outcome && <JudgeForm may={may} seen={seen} reply={reply} />}
      </div>
    </AdminFrame>
  )
}
