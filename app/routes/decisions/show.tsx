import { useLoaderData } from '@remix-run/react'
import { Objection as ObjectionText } from '#app/forum/moderation/appeals/appeal.ts'
import { appealDecision } from '#app/forum/moderation/appeals/appeal-decision.server.ts'
import { Objection } from '#app/forum/moderation/appeals/objection.tsx'
import { StatementFacts, StatementText } from '#app/forum/moderation/appeals/statement.tsx'
import { loadStatement } from '#app/forum/moderation/appeals/statement-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('appeals.title'))

export const loader = page(({ actor, params }) => loadStatement(actor, params.decision!))

export const action = form(ObjectionText, async ({ actor, params, input }) => {
  await appealDecision(actor, params.decision!, input.text)
  return redirect(`/decisions/${params.decision}#objection`)
})

export default function Decision() {
  const statement = useLoaderData<typeof loader>()
  return (
    <div className="narrow stack">
      <h1>{useTranslate()('appeals.title')}</h1>
      <StatementFacts statement={statement} />
      <StatementText statement={statement} />
      <Objection statement={statement} reply={useFormReply()} />
    </div>
  )
}
