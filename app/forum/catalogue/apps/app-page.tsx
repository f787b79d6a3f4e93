import { WorksSection } from '#app/forum/checks/works.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Go } from '#app/ui/go.tsx'
import type { loadApp } from './app-queries.server.ts'

type Props = Awaited<ReturnType<typeof loadApp>>

/** One app on one phone: what most found, where it can be seen, build by build. */
export function AppPage({ app, works, phones, ask }: Props) {
  const t = useTranslate()
  const leading = works.state?.leading
  return (
    <div className="narrow">
      <Crumb to="/apps" above={t('apps.title')}>
        {phones[app.phoneId]}
      </Crumb>
      <h1>
        {app.name} {app.demo && <DemoBadge />}
      </h1>
      <p className="lead">{leading ? t(`apps.finding.${leading}`) : t('apps.nobody')}</p>
      <dl className="facts">
        <div>
          <dt>{t('confirmations.phone')}</dt>
          <dd>
            <Go to={`/phones/${app.phoneId}`}>{phones[app.phoneId]}</Go>
          </dd>
        </div>
        {app.minimumVersion && (
          <div>
            <dt>{t('apps.minimumVersion')}</dt>
            <dd className="mono">{app.minimumVersion}</dd>
          </div>
        )}
        <div>
          <dt>{t('apps.evidence')}</dt>
          <dd>
            <Evidence text={app.evidence} />
          </dd>
        </div>
      </dl>
      <WorksSection works={works} phones={phones} ask={ask} of="apps" />
    </div>
  )
}

/** An address becomes a link, nothing else is marked up. */
function Evidence({ text }: { text: string }) {
  if (!/^https:\/\/\S+$/.test(text)) return <>{text}</>
  return (
    <a href={text} rel="nofollow ugc noopener">
      {text}
    </a>
  )
}
