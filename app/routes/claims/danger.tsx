import { useLoaderData } from '@remix-run/react'
import { loadAsk } from '#app/forum/checks/ask-queries.server.ts'
import { DangerReport, mayConfirm } from '#app/forum/checks/confirmation.ts'
import { reportDanger } from '#app/forum/checks/report-danger.server.ts'
import { insist } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('confirmations.danger.title'))

export const loader = page(async ({ actor, params, request }) => {
  insist(actor, mayConfirm(actor, { gatedAt: null }, now()))
  const { title, language, path } = await loadAsk(actor, params.claim!, localeFor(request, actor))
  return { title, language, path }
})

export const action = form(DangerReport, async ({ actor, params, input, request }) => {
  await reportDanger(actor, params.claim!, input)
  const { path } = await loadAsk(actor, params.claim!, localeFor(request, actor))
  return redirect(path.replace('#works', ''))
})

export default function Danger() {
  const t = useTranslate()
  const { title, language } = useLoaderData<typeof loader>()
  const { text, faults, ...refused } = useFormReply()
  return (
    <form className="narrow stack" method="post">
      <WriterField typed={text('writer')} />
      <OnceField typed={text('sending')} />
      <h1>{t('confirmations.danger.title')}</h1>
      <p className="lead" lang={language ? tagOf(language) : undefined}>
        {title}
      </p>
      <FaultSummary faults={faults} {...refused} />
      <Field
        name="note"
        label={t('confirmations.danger.ask')}
        hint={t('confirmations.danger.hint')}
        faults={faults.note}
      >
        {(control) => <textarea {...control} rows={4} defaultValue={text('note')} maxLength={1000} />}
      </Field>
      <button className="key bad" type="submit">
        {t('confirmations.danger.send')}
      </button>
    </form>
  )
}
