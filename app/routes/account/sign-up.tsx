import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { SignUp } from '#app/forum/members/accounts/account-forms.ts'
import { maySignUp } from '#app/forum/members/accounts/account-policy.ts'
import { signUp } from '#app/forum/members/accounts/sign-up.server.ts'
import { screenNames } from '#app/forum/moderation/screening/screen-words.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { insistOnFewSignUps } from '#app/web/limits.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { useReader } from '#app/web/reader.ts'
import { signInAgain } from '#app/web/sign-in-again.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('accounts.signUp.title'))

export const loader = page(async ({ actor, request }) => {
  if (maySignUp(actor, 'open') !== true) throw redirect('/')
  return optionsIn(localeFor(request, actor))
})

export const action = form(
  SignUp,
  async ({ actor, input, asked }) => {
    await insistOnFewSignUps(asked.clientAddress)
    const cookie = await signUp(actor, input, screenNames)
    return redirect('/', { headers: { 'set-cookie': cookie } })
  },
  signInAgain,
)

export default function SignUpPage() {
  const t = useTranslate()
  const { phones } = useLoaderData<typeof loader>()
  const { text, faults, ...refused } = useFormReply()
  const open = useReader()?.signUpOpen
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <Back light="on" art='<path class="g" d="M470 290l90 90 180-190"/>' />
      </div>
      <Form method="post" className="narrow" noValidate>
        <h1>{t('accounts.signUp.title')}</h1>
        <p className="lead">{open ? t('accounts.signUp.lead') : t('accounts.signUpClosed')}</p>
        <FaultSummary faults={faults} {...refused} />
        <OnceField typed={text('sending')} />
        {open && (
          <>
            <Field
              name="name"
              label={t('accounts.signUp.name')}
              hint={t('accounts.signUp.nameHint')}
              faults={faults.name}
            >
              {(control) => (
                <input
                  {...control}
                  className="mid"
                  autoComplete="username"
                  autoCapitalize="none"
                  required
                  maxLength={25}
                  defaultValue={text('name')}
                />
              )}
            </Field>
            <Field
              name="displayName"
              label={t('accounts.signUp.displayName')}
              hint={t('accounts.signUp.displayNameHint')}
              optional
              faults={faults.displayName}
            >
              {(control) => (
                <input
                  {...control}
                  className="mid"
                  autoComplete="nickname"
                  maxLength={40}
                  defaultValue={text('displayName')}
                />
              )}
            </Field>
            <Field
              name="email"
              label={t('accounts.signUp.email')}
              hint={t('accounts.signUp.emailHint')}
              faults={faults.email}
            >
              {(control) => (
                <input
                  {...control}
                  className="mid"
                  type="email"
                  autoComplete="email"
                  required
                  defaultValue={text('email')}
                />
              )}
            </Field>
            <Field
              name="password"
              label={t('accounts.signUp.password')}
              hint={t('accounts.signUp.passwordHint')}
              faults={faults.password}
            >
              {(control) => (
                <input {...control} className="mid" type="password" autoComplete="new-password" required />
              )}
            </Field>
            <Field
              name="phone"
              label={t('accounts.signUp.phone')}
              hint={t('accounts.signUp.phoneHint')}
              optional
              faults={faults.phone}
            >
              {(control) => (
                <Choose
                  control={control}
                  options={phones}
                  blank={t('accounts.signUp.noPhone')}
                  chosen={text('phone') ?? ''}
                />
              )}
            </Field>
            <button className="key" type="submit">
              {t('accounts.signUp.submit')}
            </button>
          </>
        )}
        <p className="next">
          <Go className="tall" to="/sign-in">
            {t('accounts.signUp.haveOne')}
          </Go>
        </p>
      </Form>
    </div>
  )
}
