import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import type { Outcome } from './queue-page-queries.server.ts'

/** What was done last, the way back from it (by key where the page has keys), and what somebody else was quicker with. */
export function OutcomeNote({ outcome, keys = false }: { outcome: Outcome | null; keys?: boolean }) {
  const t = useTranslate()
  if (!outcome) return null
  const { act, count, undone, undo, missed } = outcome
  return (
    <>
      {act && (
        <div className="toast" role="status">
          <span>
            {t(`moderation.act.${act}`)} {count > 1 && <span className="num">× {count}</span>}
            {undone && <> · {t('queue.undone')}</>}
          </span>
          {undo && (
            <form method="post" action="/admin/queue/undo">
              <OnceField />
              <input
                type="hidden"
                name={undo.batch ? 'batch' : 'decision'}
                value={undo.batch ?? undo.done ?? ''}
              />
              <button className="key plain" type="submit" data-do="z">
                {t('queue.undo')} {keys && <kbd>z</kbd>}
              </button>
            </form>
          )}
        </div>
      )}
      {missed.length > 0 && (
        <div className="side-note" role="status">
          <p>{t('queue.missed', { count: missed.length })}</p>
          <ul>
            {missed.map(({ id, name }) => (
              <li key={id}>
                <Go to={`/admin/cases/${id}`}>
                  {name ? t('moderation.handledBy', { name }) : t('moderation.changed')}
                </Go>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
