import type { ReactNode } from 'react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { REPORT_TEXT_MAX, type Reason } from './report.ts'

type Props = {
  title: string
  reasons: readonly Reason[]
  /** The address of what is reported, for a notice that the law asks for instead. */
  address: string
  reply: {
    faults: Record<string, MessageKey[]>
    because?: MessageKey
    about?: Record<string, string | number>
    signIn?: boolean
    text(name: string): string | undefined
  }
  /** What is reported, quoted. */
  children: ReactNode
}

/** What is wrong with a post, a photo or a member: one of the fixed reasons, and words where they help. */
export function ReportForm({ title, reasons, address, reply, children }: Props) {
  const t = useTranslate()
  const { text, faults, ...refused } = reply
  return (
    <form className="narrow stack" method="post">
      <WriterField typed={text('writer')} />
      <OnceField typed={text('sending')} />
      <h1>{title}</h1>
      <p className="lead">{t('reports.lead')}</p>
      <FaultSummary faults={faults} {...refused} />
      {children}
      <Radios
        name="reason"
        label={t('reports.why')}
        faults={faults.reason}
        options={reasons.map((reason) => ({ value: reason, label: `reports.reason.${reason}` }))}
        chosen={text('reason')}
      />
      <Field name="text" label={t('reports.text')} hint={t('reports.textHint')} faults={faults.text} optional>
        {(control) => (
          <textarea {...control} rows={3} maxLength={REPORT_TEXT_MAX} defaultValue={text('text')} />
        )}
      </Field>
      <button className="key" type="submit">
        {t('reports.send')}
      </button>
      <p className="meta">
        {t('reports.unlawful')}{' '}
        <Go className="tall" to={`/notices/new?address=${encodeURIComponent(address)}`}>
          {t('web.notice')}
        </Go>
      </p>
    </form>
  )
}
