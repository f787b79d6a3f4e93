import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

/** Another text of the same form: neither is lost, and its author says which counts. */
export type Older = { take: () => void; drop: () => void } | null

export function OlderNote({ older }: { older: Older }) {
  const t = useTranslate()
  return (
    older && (
      <div className="side-note restored" role="status">
        <p>{t('tips.older')}</p>
        <button className="key plain" type="button" onClick={older.take}>
          {t('tips.takeOlder')}
        </button>
        <button className="key plain" type="button" onClick={older.drop}>
          {t('tips.dropOlder')}
        </button>
      </div>
    )
  )
}
