import { isRule } from '#app/forum/moderation/decide/rule.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { CaseRow } from './queue-row-queries.server.ts'

/** What an objection is against: the act, its rule and the words it was about, above what is said against it. */
export function CaseDecided({ row: { decided } }: { row: CaseRow }) {
  const t = useTranslate()
  if (!decided) return null
  const { act, rule, title, text } = decided
  return (
    <div className="quoted">
      <p className="meta">
        {t(`moderation.act.${act}`)}
        {isRule(rule) && ` · ${t(`moderation.rule.${rule}`)}`}
      </p>
      {title && <b>{title}</b>}
      <p className="txt">{text}</p>
    </div>
  )
}
