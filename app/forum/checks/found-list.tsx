import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Time } from '#app/ui/time.tsx'
import type { FoundBy } from './works-queries.server.ts'

type Props = {
  findings: FoundBy[]
  phones: Record<string, string>
  revisedAt: Date | string | null
  of?: 'confirmations' | 'apps'
}

/** Who found what, on what, when. What was found of older steps stands apart. */
export function FoundList({ findings, phones, revisedAt, of }: Props) {
  const t = useTranslate()
  const format = useFormat()
  const fresh = findings.filter(({ before }) => !before)
  const before = findings.filter((found) => found.before)
  return (
    <details className="fold">
      <summary>{t('confirmations.who')}</summary>
      <List findings={fresh} phones={phones} of={of} />
      {before.length > 0 && revisedAt && (
        <>
          <h3>{t('confirmations.before', { date: format.day(new Date(revisedAt)) })}</h3>
          <p className="hint">{t('confirmations.beforeHint')}</p>
          <List findings={before} phones={phones} of={of} />
        </>
      )}
    </details>
  )
}

function List({ findings, phones, of }: Pick<Props, 'findings' | 'phones' | 'of'>) {
  const t = useTranslate()
  return (
    <ul className="found-by">
      {findings.map((found) => (
        <li key={found.id}>
          <Go to={`/members/${found.name}`}>@{found.name}</Go>{' '}
          <b>
            <FindingWords {...found} of={of} />
          </b>{' '}
          {phones[found.phoneId] ?? found.phoneId},{' '}
          <span className="mono">{found.build || t('confirmations.buildUnknown')}</span>{' '}
          <Time at={found.at} />
          {found.note && <p>{found.note}</p>}
          <p className="hint">
            {found.own ? t('confirmations.own') : t(`confirmations.weight.${found.standing}`)}
            {found.held && `, ${t('confirmations.held')}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** "Doesn't work at step 3". */
type Said = Pick<FoundBy, 'finding' | 'step'> & { of?: 'confirmations' | 'apps' }

export function FindingWords({ finding, step, of = 'confirmations' }: Said) {
  const t = useTranslate()
  const atStep = finding === 'BROKEN' && step
  return <>{atStep ? t('confirmations.finding.atStep', { step }) : t(`${of}.finding.${finding}`)}</>
}
