import { redirect } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { BuildField } from '#app/forum/catalogue/builds/build-field.tsx'
import { buildStanding } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { MyBuild } from '#app/forum/catalogue/builds/my-build.tsx'
import { MyPhone, saveMyPhone } from '#app/forum/catalogue/builds/save-my-phone.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { insist } from '#app/forum/members/accounts/actor.ts'
import { accessLevels } from '#app/forum/threads/thread-filter.ts'
import { networkDigest } from '#app/platform/http/network.server.ts'
import { languageName, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { useFormReply } from '#app/web/form-reply.ts'
import { form, page } from '#app/web/handlers.server.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { SettingsFrame } from '#app/web/settings-frame.tsx'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('accounts.phone.title'))

export const loader = page(async ({ actor, request }) => {
  insist(actor, actor.role === 'VISITOR' ? 'accounts.signInFirst' : true)
  const { phones } = await optionsIn(localeFor(request, actor))
  const { phoneId, build, ceiling, language } = actor
  const standing = phoneId && build ? await buildStanding(phoneId, build) : null
  return { phones, phoneId, build, ceiling, language, standing }
})

export const action = form(MyPhone, async ({ actor, input, asked }) => {
  await saveMyPhone(actor, input, { network: networkDigest(asked.clientAddress) })
  return redirect('/settings/phone?saved')
})

export default function PhoneSettings() {
  const t = useTranslate()
  const mine = useLoaderData<typeof loader>()
  const { text, faults, ...refused } = useFormReply()
  const [parameters] = useSearchParams()
  return (
    <SettingsFrame title={t('accounts.phone.title')} lead={t('accounts.phone.lead')}>
      {parameters.has('saved') && (
        <p className="toast" role="status">
          {t('accounts.phone.saved')}
        </p>
      )}
      <MyBuild mine={mine} />
      <Form method="post" reloadDocument>
        <WriterField typed={text('writer')} />
        <FaultSummary faults={faults} {...refused} />
        <Field name="phone" label={t('accounts.phone.phone')} faults={faults.phone}>
          {(control) => (
            <Choose
              control={control}
              options={mine.phones}
              blank={t('accounts.signUp.noPhone')}
              chosen={text('phone') ?? mine.phoneId ?? ''}
            />
          )}
        </Field>
        <BuildField
          label={t('accounts.phone.build')}
          hint={t('accounts.phone.buildHint')}
          optional
          faults={faults.build}
          phones={mine.phones}
          chosen={[]}
          begin={text('build') ?? mine.build ?? ''}
        />
        <Field name="ceiling" label={t('accounts.phone.ceiling')} faults={faults.ceiling}>
          {(control) => (
            <Choose
              control={control}
              options={accessLevels.map((level) => ({ id: level, name: t(`threads.upTo.${level}`) }))}
              blank={t('threads.anyAccess')}
              chosen={text('ceiling') ?? mine.ceiling ?? ''}
            />
          )}
        </Field>
        <Field name="language" label={t('accounts.phone.language')} faults={faults.language}>
          {(control) => (
            <Choose
              control={control}
              options={locales.map((locale) => ({ id: locale, name: languageName[locale] }))}
              blank={t('accounts.phone.browserLanguage')}
              chosen={text('language') ?? mine.language ?? ''}
            />
          )}
        </Field>
        <button className="key" type="submit">
          {t('accounts.phone.save')}
        </button>
      </Form>
    </SettingsFrame>
  )
}
