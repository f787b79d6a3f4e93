import type { Option } from '#app/forum/catalogue/option-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { AppList } from './app-list.tsx'
import type { ListedApp } from './app-queries.server.ts'

type Props = {
  apps: ListedApp[]
  next: string | null
  asked: { phone?: string; q?: string }
  names: Record<string, string>
  phones: Option[]
}

/** Which apps show on which back screen, and since which build. */
export function AppsPage({ apps, next, asked, names, phones }: Props) {
  const t = useTranslate()
  const parameters = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return (
    <div className="narrow">
      <h1>{t('apps.title')}</h1>
      <p className="lead">{t('apps.lead')}</p>
      <p className="keys">
        <Go className="key" to="/apps/new">
          {t('apps.add')}
        </Go>
        <a className="key plain" href="/apps.atom">
          {t('apps.feed.link')}
        </a>
      </p>
      <form method="get" className="stack" aria-label={t('threads.filters')}>
        <label className="field compact">
          <span>{t('apps.name')}</span>
          <input className="mid" type="search" name="q" defaultValue={asked.q} />
        </label>
        <label className="field compact">
          <span>{t('threads.phone')}</span>
          <select className="mid" name="phone" defaultValue={asked.phone ?? ''}>
            <option value="">{t('threads.anyPhone')}</option>
            {phones.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button className="key plain" type="submit">
          {t('threads.show')}
        </button>
      </form>
      <AppList apps={apps} phones={names} />
      {next && (
        <p className="keys">
          <Go className="key plain" to={`/apps?${parameters}&after=${encodeURIComponent(next)}`}>
            {t('notifications.older')}
          </Go>
        </p>
      )}
    </div>
  )
}
