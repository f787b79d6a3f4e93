import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Go, keeping } from '#app/ui/go.tsx'
import queueKeys from '#app/ui/queue-keys.js?url'
import { BulkBar } from './bulk-bar.tsx'
import { CaseItem } from './case-item.tsx'
import { OutcomeNote } from './outcome-note.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueKeys } from './queue-keys.tsx'
import type { QueuePage as Page } from './queue-page-queries.server.ts'
import type { Refused } from './settle-form.tsx'

/** One list of everything that waits; each row is a form of its own, so that an act is one tap or one key. */
export function QueuePage({ queue, refused }: { queue: Page; refused: Refused }) {
  const t = useTranslate()
  useKeys()
  const { cases, next, filter, outcome } = queue
  return (
    <AdminFrame title={t('queue.title')} lead={t('queue.lead')}>
      <script type="module" src={queueKeys} />
      <OutcomeNote outcome={outcome} keys />
      <FaultSummary {...refused} />
      <QueueFilters queue={queue} />
      {cases.length === 0 ? (
        <Empty title={t('queue.nothing')}>
          <p>{t('queue.nothingHint')}</p>
        </Empty>
      ) : (
        <>
          <ol className="q" data-queue="">
            {cases.map((row, at) => (
              <CaseItem
                key={row.id}
                row={row}
                next={cases[at + 1]?.id ?? cases[at - 1]?.id ?? ''}
                refused={refused}
              />
            ))}
          </ol>
          <BulkBar />
        </>
      )}
      <Pages next={next} first={!filter.after} />
      <QueueKeys />
    </AdminFrame>
  )
}

/** A page reached without loading the document runs no scripts of its own; loaded twice, it runs once. */
function useKeys() {
  useEffect(() => void import(/* @vite-ignore */ queueKeys), [])
}

function Pages({ next, first }: { next: string | null; first: boolean }) {
  const t = useTranslate()
  const { pathname, search } = useLocation()
  const at = (after: string | null) => {
    const parameters = new URLSearchParams(search)
    for (const name of ['after', 'done', 'batch', 'missed']) parameters.delete(name)
    if (after) parameters.set('after', after)
    return keeping(search, `${pathname}?${parameters}`)
  }
  if (!next && first) return null
  return (
    <nav className="pages" aria-label={t('queue.pages')}>
      {first ? (
        <span />
      ) : (
        <Go className="key plain" to={at(null)}>
          {t('queue.first')}
        </Go>
      )}
      {next && (
        <Go className="key plain" to={at(next)} rel="next">
          {t('queue.next')}
        </Go>
      )}
    </nav>
  )
}
