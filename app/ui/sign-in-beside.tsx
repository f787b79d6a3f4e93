import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

/** The way in for a form that is to stay on its page. `name`: as whom, where that is known. */
export function SignInBeside({ name }: { name?: string }) {
  const t = useTranslate()
  const as = name ? `&as=${encodeURIComponent(name)}` : ''
  return (
    <p>
      <a href={`/sign-in?beside=1${as}`} target="_blank" rel="noopener opener">
        {t('web.signInBeside')}
      </a>{' '}
      {t('web.signInBesideThen')}
    </p>
  )
}
