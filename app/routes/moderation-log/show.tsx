import { useLoaderData } from '@remix-run/react'
import { LogList } from '#app/forum/moderation/appeals/log-list.tsx'
import { findLogLine } from '#app/forum/moderation/appeals/log-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { Go } from '#app/ui/go.tsx'
import { page } from '#app/web/handlers.server.ts'
import { titled } from '#app/web/titled.ts'

export const meta = titled((t) => t('appeals.log.line'))

export const loader = page(({ params }) => findLogLine(params.decision!))

export default function LogLine() {
  const t = useTranslate()
  const line = useLoaderData<typeof loader>()
  return (
    <div className="narrow stack">
      <Crumb to="/moderation-log" above={t('appeals.log.title')} />
      <h1>{t('appeals.log.line')}</h1>
      <LogList lines={[line]} />
      {line.rule && <p>{t(`appeals.rule-about.${line.rule}`)}</p>}
      <p className="keys next">
        <Go className="key plain" to={`/decisions/${line.id}`}>
          {t('appeals.log.yours')}
        </Go>
      </p>
    </div>
  )
}
