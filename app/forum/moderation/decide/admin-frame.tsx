import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'

const places = [
  ['/admin', 'moderation.nav.overview'],
  ['/admin/queue', 'moderation.nav.queue'],
  ['/admin/members', 'moderation.nav.members'],
  ['/admin/tags', 'moderation.nav.tags'],
  ['/admin/phones', 'moderation.nav.phones'],
  ['/admin/uses', 'moderation.nav.uses'],
  ['/admin/builds', 'moderation.nav.builds'],
  ['/admin/words', 'moderation.nav.words'],
  ['/admin/settings', 'moderation.nav.settings'],
  ['/admin/log', 'moderation.nav.log'],
] as const

/** A page of staff: its title under the way to the others. */
export function AdminFrame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const t = useTranslate()
  const { pathname } = useLocation()
  const here = (path: string) => (path === '/admin' ? pathname === path : pathname.startsWith(path))
  return (
    <>
      <nav className="chips scroll" aria-label={t('moderation.nav')}>
        {places.map(([path, key]) => (
          <Go className="chip" key={path} to={path} aria-current={here(path) ? 'page' : undefined}>
            {t(key)}
          </Go>
        ))}
      </nav>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  )
}
