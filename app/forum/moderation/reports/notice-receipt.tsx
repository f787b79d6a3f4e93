import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Time } from '#app/ui/time.tsx'
import { Outcome } from './report-list.tsx'

type Decision = { act: string; rule: string | null; automated: boolean; at: Date | string }
type Props = {
  receipt: {
    kind: string
    of: 'post' | 'photo' | 'member'
    at: Date | string
    outcome: string | null
    decision: Decision | null
  }
}

/** That a notice came in and when; later what was decided, by whom, and what can be done about that. */
export function NoticeReceipt({ receipt: { kind, of, at, outcome, decision } }: Props) {
  const t = useTranslate()
  return (
    <div className="narrow stack">
      <h1>{t('reports.receipt')}</h1>
      <p className="lead">{t('reports.receiptLead')}</p>
      <dl className="facts">
        <div>
          <dt>{t('reports.receiptKind')}</dt>
          <dd>
            {t(`reports.notice.${kind as 'illegal'}`)} · {t(`reports.of.${of}`)}
          </dd>
        </div>
        <div>
          <dt>{t('reports.received')}</dt>
          <dd>
            <Time at={at} />
          </dd>
        </div>
      </dl>
      <h2>{t('reports.decision')}</h2>
      <Outcome outcome={outcome} decision={decision} />
      <p>{t(outcome ? 'reports.object' : 'reports.whatHappens')}</p>
    </div>
  )
}
