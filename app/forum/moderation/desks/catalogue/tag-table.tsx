import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'

type Props = { tags: { id: string; name: string; count: number }[]; asked: string }

/** Every tag, or those with a name that holds what was asked for. */
export function TagTable({ tags, asked }: Props) {
  const t = useTranslate()
  return (
    <>
      <form className="line" method="get" action="/admin/tags#all">
        <input
          name="q"
          type="search"
          className="mid"
          defaultValue={asked}
          aria-label={t('cabinet.tags.filter')}
          placeholder={t('cabinet.tags.filter')}
        />
        <button className="key plain" type="submit">
          {t('cabinet.tags.find')}
        </button>
      </form>
      {tags.length === 0 && <p className="muted">{t('cabinet.tags.noneFound')}</p>}
      <ul className="uses tag-wall">
        {tags.map(({ id, name, count }) => (
          <li key={id}>
            <Go to={`/admin/tags/${id}`}>{name}</Go>
            <span>{t('tags.count', { count })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
