import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'

const places = [
  ['/settings/phone', 'accounts.phone.title'],
  ['/settings/notifications', 'notifications.settings'],
  ['/settings/standing', 'sanctions.standing'],
] as const

type Props = { title: string; lead: string; children: ReactNode }

/** A page of what a member sets for themselves: its title under the way to the others. */
export function SettingsFrame({ title, lead, children }: Props) {
  const t = useTranslate()
  const { pathname } = useLocation()
  return (
    <div className="narrow">
      <nav className="chips" aria-label={t('notifications.mySettings')}>
        {places.map(([path, key]) => (
          <Go className="chip" key={path} to={path} aria-current={pathname === path ? 'page' : undefined}>
            {t(key)}
          </Go>
        ))}
      </nav>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
    </div>
  )
}
