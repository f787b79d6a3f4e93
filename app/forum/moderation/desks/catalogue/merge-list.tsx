import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { OneButton } from './one-button.tsx'

/** The merges that stand, each to be taken back. */
export function MergeList({ merges }: { merges: { from: string; into: string }[] }) {
  const t = useTranslate()
  if (merges.length === 0) return null
  return (
    <section className="next">
      <h3>{t('cabinet.tags.merged')}</h3>
      <ul className="desk">
        {merges.map(({ from, into }) => (
          <li className="line" key={from}>
            <span>{t('cabinet.tags.mergedLine', { from, into })}</span>
            <OneButton action={`/admin/tags/${from}/unmerging`} label={t('cabinet.undo')} about={from} />
          </li>
        ))}
      </ul>
    </section>
  )
}
