import type { MessageKey } from '#app/messages/catalogue.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { Day, Time } from '#app/ui/time.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { APPEAL_MAX, APPEAL_MIN } from './appeal.ts'
import { Written } from './statement.tsx'
import type { Statement } from './statement-queries.server.ts'

type Reply = {
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  text(name: string): string | undefined
}

/** How to object and until when; once it was done, its course. */
export function Objection({ statement, reply }: { statement: Statement; reply: Reply }) {
  const t = useTranslate()
  const { objecting, appeal } = statement
  if (appeal) return <Course appeal={appeal} forStaff={statement.names !== null} />
  if (!objecting) return null
  const { may } = objecting
  return (
    <section id="objection">
      <h2>{t('appeals.object')}</h2>
      {may === true && <p>{t('appeals.objectHow')}</p>}
      {(may === true || may === 'appeals.notYours') && <Clock {...objecting} />}
      {may === true ? <ObjectionForm reply={reply} /> : may !== 'appeals.notYours' && <p>{t(may)}</p>}
    </section>
  )
}

/** Until when one can object: the same for both sides. */
export function Clock({ until, daysLeft }: { until: Date; daysLeft: number }) {
  const day = useFormat().day(new Date(until))
  return <p className="side-note">{useTranslate()('appeals.objectUntil', { day, days: daysLeft })}</p>
}

function ObjectionForm({ reply: { faults, text, ...refused } }: { reply: Reply }) {
  const t = useTranslate()
  return (
    <form className="stack next" method="post">
      <WriterField typed={text('writer')} />
      <OnceField typed={text('sending')} />
      <FaultSummary faults={faults} {...refused} />
      <Field
        name="text"
        label={t('appeals.objection')}
        hint={t('appeals.objectionHint')}
        faults={faults.text}
      >
        {(control) => (
          <textarea
            {...control}
            rows={7}
            minLength={APPEAL_MIN}
            maxLength={APPEAL_MAX}
            defaultValue={text('text')}
            required
          />
        )}
      </Field>
      <button className="key" type="submit">
        {t('appeals.send')}
      </button>
    </form>
  )
}

/** The objection, and what came of it or what it waits for. */
export function Course({
  appeal,
  forStaff,
}: {
  appeal: NonNullable<Statement['appeal']>
  forStaff: boolean
}) {
  const t = useTranslate()
  const { outcome, waiting, judge, judgedAt } = appeal
  return (
    <section id="objection">
      <h2>{t('appeals.appeal')}</h2>
      <p className="meta">
        {t('appeals.sentAt')} <Day at={appeal.at} />
      </p>
      <Written text={appeal.text} language={appeal.language} />
      {outcome && (
        <div className="side-note next">
          <strong>{t(`appeals.outcome.${outcome}`)}</strong> {judgedAt && <Time at={judgedAt} />}
          {appeal.words && <Written text={appeal.words} language={appeal.wordsLanguage} />}
          {judge && (
            <p className="meta">
              {t('appeals.judge.by')} <Go to={`/members/${judge}`}>@{judge}</Go>
            </p>
          )}
        </div>
      )}
      {waiting && (
        <p className="caution">{t(waiting === 'judge' ? 'appeals.waits' : 'appeals.waitsForNobody')}</p>
      )}
      {waiting && forStaff && (
        <p className="keys next">
          <Go className="key plain" to={`/admin/appeals/${appeal.id}`}>
            {t('appeals.judge.ask')}
          </Go>
        </p>
      )}
    </section>
  )
}
