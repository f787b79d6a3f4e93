import { ClaimValue } from '#app/forum/catalogue/claim-value.tsx'
import type { LoadedPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'

type Props = { phone: string; facts: LoadedPhone['facts']; mayEdit: boolean }

/** Every claim about a phone, each with the way to change it. */
export function ClaimList({ phone, facts, mayEdit }: Props) {
  const t = useTranslate()
  const rows = facts.flatMap(({ claims }) => claims)
  return (
    <ul className="desk">
      {rows.map(({ id, field, value, unit, confidence, sources }) => (
        <li className="line" key={id}>
          <span>
            <b>{t(`catalogue.field.${field}`)}</b> <ClaimValue field={field} value={value} unit={unit} />{' '}
            <small className="sure">
              {t(`catalogue.confidence.${confidence}`)} [{sources.map((source) => source.id).join(' ')}]
            </small>
          </span>
          {mayEdit && (
            <Go
              className="key plain"
              to={`/admin/phones/${phone}/facts/${id}`}
              aria-label={`${t('cabinet.phones.editFact')}: ${t(`catalogue.field.${field}`)}`}
            >
              {t('cabinet.phones.editFact')}
            </Go>
          )}
        </li>
      ))}
    </ul>
  )
}
