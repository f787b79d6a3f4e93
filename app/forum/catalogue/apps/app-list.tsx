import { StateBadge } from '#app/forum/checks/state-words.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import type { ListedApp } from './app-queries.server.ts'

/** How an app does, in the words of apps: what most of the weight says on the latest build somebody tried. */
export function AppWord({ states }: Pick<ListedApp, 'states'>) {
  const t = useTranslate()
  const [latest] = states
  if (!latest?.state.leading) return <>{t('apps.nobody')}</>
  return <>{t(`apps.finding.${latest.state.leading}`)}</>
}

export function AppList({ apps, phones }: { apps: ListedApp[]; phones: Record<string, string> }) {
  const t = useTranslate()
  if (apps.length === 0)
    return (
      <Empty title={t('apps.none')}>
        <p>{t('apps.noneHint')}</p>
      </Empty>
    )
  return (
    <ul className="notices apps">
      {apps.map((app) => (
        <li key={app.id}>
          <h3>
            <Go to={`/apps/rows/${app.id}`}>{app.name}</Go>{' '}
            <span className="muted">{phones[app.phoneId] ?? app.phoneId}</span> {app.demo && <DemoBadge />}
          </h3>
          <p>
            <strong>
              <AppWord states={app.states} />
            </strong>
            {app.minimumVersion && (
              <span className="muted"> {t('apps.from', { version: app.minimumVersion })}</span>
            )}
          </p>
          <p className="chips">
            {app.states.slice(0, 3).map(({ build, state }) => (
              <span key={build}>
                <span className="mono">{build || t('confirmations.buildUnknown')}</span>{' '}
                <StateBadge state={state} build={build} />
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
