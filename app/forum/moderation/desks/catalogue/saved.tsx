import { useSearchParams } from '@remix-run/react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

/** On a page that a form of it led back to. */
export function Saved() {
  const t = useTranslate()
  const [parameters] = useSearchParams()
  if (!parameters.has('saved')) return null
  return (
    <p className="toast" role="status">
      {t('cabinet.saved')}
    </p>
  )
}
