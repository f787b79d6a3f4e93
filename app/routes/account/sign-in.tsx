import { Form, useSearchParams } from '@remix-run/react'
import { SignIn } from '#app/forum/members/accounts/account-forms.ts'
import { signIn } from '#app/forum/members/accounts/sign-in.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { insistOnFewSignIns } from '#app/web/limits.server.ts'
import { ownPath } from '#app/web/own-path.ts'
import { useMe } from '#app/web/reader.ts'
import { redirect } from '#app/web/redirect.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('accounts.signIn.title'))

export const loader = page(async ({ actor, url }) => {
  if (actor.role !== 'VISITOR' && !url.searchParams.has('beside'))
    throw redirect(ownPath(url.searchParams.get('next')))
  return {}
})

export const action = form(SignIn, async ({ input, asked, url }) => {
  await insistOnFewSignIns(asked.clientAddress, input.name)
  const cookie = await signIn(input)
  const beside = url.searchParams.has('beside')
  return redirect(beside ? '/sign-in?beside=done' : ownPath(input.next), {
    headers: { 'set-cookie': cookie },
  })
})

export default function SignInPage() {
  const t = useTranslate()
  const signedIn = useMe()
  const [parameters] = useSearchParams()
  const { text, faults, ...refused } = useFormReply()
  const beside = parameters.has('beside')
  // Words of theirs wait in another tab: whoever is signed in instead makes way.
  const as = parameters.get('as')
  const me = as && signedIn?.name !== as ? null : signedIn
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <Back light={me ? 'on' : 'off'} />
      </div>
      <Form method="post" className="narrow" noValidate>
        <h1>{t('accounts.signIn.title')}</h1>
        <p className="lead">
          {t(me ? 'accounts.signIn.besideDone' : beside ? 'accounts.signIn.beside' : 'accounts.signIn.lead')}
        </p>
        <FaultSummary faults={faults} {...refused} />
        {!me && (
          <>
            <input type="hidden" name="next" value={text('next') ?? parameters.get('next') ?? '/'} />
            <Field name="name" label={t('accounts.signUp.name')} faults={faults.name}>
              {(control) => (
                <input
                  {...control}
                  className="mid"
                  autoComplete="username"
                  autoCapitalize="none"
                  required
                  defaultValue={text('name') ?? as ?? undefined}
                />
              )}
            </Field>
            <Field name="password" label={t('accounts.signUp.password')} faults={faults.password}>
              {(control) => (
                <input
                  {...control}
                  className="mid"
                  type="password"
                  autoComplete="current-password"
                  required
                />
              )}
            </Field>
            <button className="key" type="submit">
              {t('accounts.signIn.submit')}
            </button>
            <p className="next">
              <Go className="tall" to="/sign-up">
                {t('accounts.signIn.noneYet')}
              </Go>
            </p>
          </>
        )}
      </Form>
    </div>
  )
}
