import { useLoaderData } from '@remix-run/react'
import { loadAsk } from '#app/forum/checks/ask-queries.server.ts'
import { confirmClaim } from '#app/forum/checks/confirm.server.ts'
import { ConfirmForm } from '#app/forum/checks/confirm-form.tsx'
import { Confirmation } from '#app/forum/checks/confirmation.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('confirmations.ask'))

export const loader = page(({ actor, params, request }) =>
  loadAsk(actor, params.claim!, localeFor(request, actor)),
)

export const action = form(Confirmation, async ({ actor, params, input, asked, request }) => {
  const claimId = params.claim!
  await confirmClaim(actor, claimId, input, { network: networkDigest(asked.clientAddress) })
  const { path } = await loadAsk(actor, claimId, localeFor(request, actor))
  return redirect(path)
})

/** The question with every field: for another phone, without scripts, and where an answer was refused. */
export default function ConfirmClaim() {
  const t = useTranslate()
  const { ask, title, language } = useLoaderData<typeof loader>()
  const { values, faults, ...refused } = useFormReply()
  return (
    <div className="narrow">
      <h1>{t('confirmations.ask')}</h1>
      <p className="lead" lang={language ? tagOf(language) : undefined}>
        {title}
      </p>
      <FaultSummary faults={faults} {...refused} />
      <ConfirmForm {...ask} given={{ ...ask.given, ...values }} faults={faults} />
    </div>
  )
}
