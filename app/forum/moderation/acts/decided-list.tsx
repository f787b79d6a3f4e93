import { Changes } from '#app/forum/posts/changes.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Curated } from './curated-queries.server.ts'

type Decided = Curated['decided'][number]

/** What was decided, latest first. */
export function DecidedList({ decided }: { decided: Decided[] }) {
  const t = useTranslate()
  if (decided.length === 0) return <p className="meta">{t('curation.nothingDecided')}</p>
  return (
    <ol className="decided">
      {decided.map((decision) => (
        <li key={decision.id}>
          <p>
            <b>{t(`moderation.act.${decision.act}`)}</b>
            {decision.rule && <> · {t(`moderation.rule.${decision.rule}`)}</>}
            {decision.undone && <> · {t('curation.takenBack')}</>}
          </p>
          <p className="meta">
            {decision.automated ? t('moderation.automatedBy') : decision.by && `@${decision.by}`}{' '}
            <Time at={decision.at} />
          </p>
          {decision.words && <p className="side-note">{decision.words}</p>}
          {decision.changes.length > 0 && <Changes changes={decision.changes} />}
        </li>
      ))}
    </ol>
  )
}
