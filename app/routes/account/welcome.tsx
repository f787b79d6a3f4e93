import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { StaffPassword } from '#app/forum/members/accounts/account-forms.ts'
import { findLink, takeLink } from '#app/forum/members/accounts/one-time-link.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { insistOnFewSignIns } from '#app/web/limits.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('accounts.staff.title'))

/** Opening the page uses nothing up: a link scanner may come first. */
export const loader = page(async ({ params }) => {
  const { name, role } = await findLink(params.token!)
  return { name, role, token: params.token! }
})

export const action = form(StaffPassword, async ({ input, asked }) => {
  await insistOnFewSignIns(asked.clientAddress, 'one-time-link')
  const cookie = await takeLink(input)
  return redirect('/', { headers: { 'set-cookie': cookie } })
})

export default function Welcome() {
  const t = useTranslate()
  const { name, role, token } = useLoaderData<typeof loader>()
  const { faults, ...refused } = useFormReply()
  return (
    <Form method="post" className="narrow" noValidate>
      <h1>{t('accounts.staff.title')}</h1>
      <p className="lead">{t('accounts.staff.lead', { name, role })}</p>
      <FaultSummary faults={faults} {...refused} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" autoComplete="username" value={name} />
      <Field
        name="password"
        label={t('accounts.staff.password')}
        hint={t('accounts.staff.passwordHint')}
        faults={faults.password}
      >
        {(control) => (
          <input {...control} className="mid" type="password" autoComplete="new-password" required />
        )}
      </Field>
      <button className="key" type="submit">
        {t('accounts.staff.submit')}
      </button>
    </Form>
  )
}
