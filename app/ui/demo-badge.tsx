import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

/** Everything the project wrote to show what goes here says so. */
export function DemoBadge() {
  const t = useTranslate()
  return (
    <span className="who" title={t('web.demoWhy')}>
      {t('web.demo')}
    </span>
  )
}
