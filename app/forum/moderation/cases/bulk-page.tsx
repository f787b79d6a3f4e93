import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { WhyFields } from '#app/forum/moderation/decide/why-fields.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { BulkPage as Page } from './bulk-queries.server.ts'
import type { Refused } from './settle-form.tsx'
import { needsRule } from './settlement.ts'

/** Exactly what will be done to what; only then is it done. */
export function BulkPage({ bulk: { act, fitting, left }, refused }: { bulk: Page; refused: Refused }) {
  const t = useTranslate()
  return (
    <AdminFrame title={t('queue.bulkTitle', { act: t(`queue.do.${act}`), count: fitting.length })}>
      <FaultSummary {...refused} />
      <Rows rows={fitting} />
      {left.length > 0 && (
        <>
          <SectionTitle note={left.length}>{t('queue.left')}</SectionTitle>
          <Rows rows={left} />
        </>
      )}
      <form className="narrow stack next" method="post">
        <OnceField typed={refused.text('sending')} />
        <WriterField typed={refused.text('writer')} />
        <input type="hidden" name="do" value={act} />
        {fitting.map(({ id, version }) => (
          <input type="hidden" name="cases" value={`${id}.${version}`} key={id} />
        ))}
        {fitting.length > 0 && <WhyFields needsRule={needsRule(act)} {...refused} />}
        <p className="keys">
          {fitting.length > 0 && (
            <button className={needsRule(act) ? 'key bad' : 'key'} type="submit">
              {t('queue.bulkDo', { act: t(`queue.do.${act}`), count: fitting.length })}
            </button>
          )}
          <Go className="key plain" to="/admin/queue">
            {t('queue.back')}
          </Go>
        </p>
      </form>
    </AdminFrame>
  )
}

function Rows({ rows }: { rows: Page['fitting'] }) {
  const t = useTranslate()
  return (
    <ul className="notices">
      {rows.map(({ id, kind, title, text, author, left }) => (
        <li key={id}>
          <b>{t(`queue.kind.${kind}`)}</b> <Go to={`/admin/cases/${id}`}>{title || text}</Go>
          <p className="meta">
            {author && `@${author}`} {left && t(`queue.left.${left}`)}
          </p>
        </li>
      ))}
    </ul>
  )
}
