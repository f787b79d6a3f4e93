import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Day } from '#app/ui/time.tsx'
import type { LogLine } from './log-queries.server.ts'
import { saidOf } from './said-of.ts'

/** What staff and rules did, a line each: every line has its address. */
export function LogList({ lines }: { lines: LogLine[] }) {
  const t = useTranslate()
  return (
    <ul className="notices">
      {lines.map((line) => (
        <li key={line.id} id={line.id}>
          <Go to={`/moderation-log/${line.id}`}>{saidOf(line, t)}</Go>{' '}
          <span className="meta">
            <Day at={line.at} />
            {line.undoneAt && (
              <>
                {' · '}
                {t('appeals.log.takenBack')} <Day at={line.undoneAt} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
