import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { bulkable } from './settlement.ts'

/** What to do with the ticked rows: it is shown before it is done. */
export function BulkBar() {
  const t = useTranslate()
  return (
    <form className="bulk" id="bulk" method="get" action="/admin/queue/bulk">
      <label className="field compact">
        <span>{t('queue.bulk')}</span>
        <select name="do" defaultValue="dismiss">
          {bulkable.map((act) => (
            <option key={act} value={act}>
              {t(`queue.do.${act}`)}
            </option>
          ))}
        </select>
      </label>
      <button className="key plain" type="submit">
        {t('queue.preview')}
      </button>
    </form>
  )
}
