import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Time } from '#app/ui/time.tsx'
import type { ReportShown } from './my-report-queries.server.ts'

type Shown = Omit<ReportShown, 'at' | 'decision'> & {
  at: Date | string
  decision: Decision | null
}
type Decision = { act: string; rule: string | null; automated: boolean; at: Date | string }

/** Everything a member reported, and what came of it. */
export function ReportList({ reports, next }: { reports: Shown[]; next: string | null }) {
  const t = useTranslate()
  return (
    <div className="narrow">
      <h1>{t('reports.mine')}</h1>
      <p className="lead">{t('reports.mineLead')}</p>
      {reports.length === 0 && (
        <Empty title={t('reports.none')}>
          <p>{t('reports.noneHint')}</p>
        </Empty>
      )}
      <ol className="told">
        {reports.map((report) => (
          <Reported key={report.id} report={report} />
        ))}
      </ol>
      {next && (
        <p className="pages">
          <Go className="key plain" to={`/reports?after=${next}`} rel="next">
            {t('web.older')}
          </Go>
        </p>
      )}
    </div>
  )
}

function Reported({ report }: { report: Shown }) {
  const t = useTranslate()
  const { excerpt, name } = report
  const path = name ? `/members/${name}` : report.path
  return (
    <li id={`report-${report.id}`}>
      <h2 lang={tagOf(report.language)}>
        {excerpt && path ? <Go to={path}>{excerpt}</Go> : excerpt || t('reports.emptied')}
      </h2>
      <p className="meta">
        {t(`reports.of.${report.of}`)} · {t(`reports.reason.${report.reason}` as MessageKey)} ·{' '}
        <Time at={report.at} />
      </p>
      {report.text && <p>{report.text}</p>}
      <Outcome outcome={report.outcome} decision={report.decision} />
    </li>
  )
}

/** Whether staff agreed, and what was done by which rule. */
export function Outcome({ outcome, decision }: { outcome: string | null; decision: Decision | null }) {
  const t = useTranslate()
  if (!outcome) return <p className="meta">{t('reports.open')}</p>
  return (
    <p>
      <strong>{t(`reports.outcome.${outcome.replace(' ', '-')}` as MessageKey)}</strong>
      {decision && (
        <>
          {' '}
          {t(`moderation.act.${decision.act}` as MessageKey)}
          {decision.rule && ` · ${t(`moderation.rule.${decision.rule}` as MessageKey)}`}
          {` · ${t(decision.automated ? 'moderation.automatedBy' : 'moderation.byStaff')} · `}
          <Time at={decision.at} />
        </>
      )}
    </p>
  )
}
