import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addApp } from '#app/forum/catalogue/apps/add-app.server.ts'
import { AppForm } from '#app/forum/catalogue/apps/app-form.tsx'
import { AppReport } from '#app/forum/catalogue/apps/app-report.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { isMember } from '#app/forum/members/accounts/actor.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('apps.add'))

export const loader = page(async ({ actor, request }) => {
  const { phones } = await optionsIn(localeFor(request, actor))
  const mine = isMember(actor) ? { phone: actor.phoneId ?? '', build: actor.build ?? '' } : {}
  return { phones, mine }
})

export const action = form(AppReport, async ({ actor, input, asked }) => {
  const row = await addApp(actor, input, { network: networkDigest(asked.clientAddress) })
  return redirect(`/apps/rows/${row.id}`)
})

export default function NewApp() {
  const t = useTranslate()
  const { phones, mine } = useLoaderData<typeof loader>()
  const { values, faults, ...refused } = useFormReply()
  return (
    <div className="narrow">
      <h1>{t('apps.add')}</h1>
      <p className="lead">{t('apps.addLead')}</p>
      <FaultSummary faults={faults} {...refused} />
      <AppForm phones={phones} given={{ ...mine, ...values }} faults={faults} />
    </div>
  )
}
