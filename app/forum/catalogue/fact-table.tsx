import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { ClaimValue } from './claim-value.tsx'
import type { FactField } from './phone.ts'
import type { Claim } from './phone-queries.server.ts'
import { SourceLinks } from './source-links.tsx'

/** Every field, with all that is claimed about it. Nobody's silence is filled with a guess. */
export function FactTable({ facts }: { facts: { field: FactField; claims: Claim[] }[] }) {
  const t = useTranslate()
  return (
    <dl className="facts claims">
      {facts.map(({ field, claims }) => (
        <div key={field}>
          <dt>{t(`catalogue.field.${field}`)}</dt>
          {claims.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
          {claims.length === 0 && (
            <dd>
              <span className="unknown">{t('catalogue.notKnown')}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function ClaimLine({ claim: { field, value, unit, confidence, sources } }: { claim: Claim }) {
  const t = useTranslate()
  return (
    <dd>
      <ClaimValue field={field} value={value} unit={unit} />{' '}
      <small className="sure">
        {t(`catalogue.confidence.${confidence}`)} <SourceLinks sources={sources} />
      </small>
    </dd>
  )
}
