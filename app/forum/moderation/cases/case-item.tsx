import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Time } from '#app/ui/time.tsx'
import { CaseDecided } from './case-decided.tsx'
import { CaseReasons } from './case-reasons.tsx'
import type { CaseRow } from './queue-row-queries.server.ts'
import { type Refused, SettleForm } from './settle-form.tsx'
import { placeOf } from './settlement.ts'

const URGENT = 8

/** One row: what waits, since when, whom it concerns, what it says, and what to do with it. */
export function CaseItem({ row, next, refused }: { row: CaseRow; next: string; refused: Refused }) {
  const t = useTranslate()
  const { id, version, kind, author, assignee, mine, title, text, language } = row
  return (
    <li id={`case-${id}`} className={mine ? 'mine' : undefined} tabIndex={-1}>
      <p className="kind">
        <input
          type="checkbox"
          form="bulk"
          name="cases"
          value={`${id}.${version}`}
          aria-label={t('queue.tick', { title: title || text })}
        />
        <b>{t(`queue.kind.${kind}`)}</b>
        <Priority value={row.priority} />
        {author && <span>@{author}</span>}
        {language && <LanguageBadge language={language} />}
        <span className="t">
          <Time at={row.openedAt} />
        </span>
      </p>
      <h2 lang={language ? tagOf(language) : undefined}>
        <Go to={placeOf(row)} data-do="open">
          {title || t(`queue.kind.${kind}`)}
        </Go>
      </h2>
      <CaseDecided row={row} />
      <p className="txt" lang={language ? tagOf(language) : undefined}>
        {text}
      </p>
      <CaseReasons row={row} />
      {assignee && (
        <p className="meta">{t(mine ? 'queue.claimedByYou' : 'queue.claimed', { name: assignee })}</p>
      )}
      <SettleForm row={row} next={next} refused={refused} />
    </li>
  )
}

export function Priority({ value }: { value: number }) {
  const t = useTranslate()
  return (
    <span className={value >= URGENT ? 'pr hi' : 'pr'} title={t('queue.priority')}>
      {t('queue.points', { points: Math.round(value * 10) / 10 })}
    </span>
  )
}
