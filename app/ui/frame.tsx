import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back, BackDefinitions } from './back.tsx'
import { Foot, type Operator } from './foot.tsx'
import { Go } from './go.tsx'
import { Icon } from './icon.tsx'
import { useWriter } from './signed-in.ts'

type Me = { name: string; unread: number } | null

/** Header, navigation and footer around every page. */
export function Frame({ me, operator, children }: { me: Me; operator?: Operator; children: ReactNode }) {
  const t = useTranslate()
  return (
    <>
      <BackDefinitions />
      <a className="skip" href="#main">
        {t('web.skip')}
      </a>
      <header className="top">
        <div className="page">
          <Go className="logo" to="/">
            <Back light="on" />
            <span lang="en">Verso</span>
          </Go>
          <Navigation wide />
          <Go className="ib" to="/search" aria-label={t('web.search')}>
            <Icon name="search" />
          </Go>
          <Go className="ib only-small" to="/tips/new" aria-label={t('web.writeTip')}>
            <Icon name="pen" />
          </Go>
          <Go className="key write" to="/tips/new">
            {t('web.writeTip')}
          </Go>
          {me && <Bell unread={me.unread} />}
          {me ? <Account name={me.name} /> : <SignInKey />}
        </div>
      </header>
      <div className="nav-row">
        <div className="page">
          <Navigation />
        </div>
      </div>
      <main id="main" tabIndex={-1}>
        <div className="page">{children}</div>
      </main>
      <Foot operator={operator} />
    </>
  )
}

const places = [
  ['/', 'web.tips'],
  ['/reviews', 'web.reviews'],
  ['/questions', 'web.questions'],
  ['/phones', 'web.phones'],
  ['/uses', 'web.uses'],
  ['/tags', 'web.tags'],
] as const

function Navigation({ wide }: { wide?: boolean }) {
  const t = useTranslate()
  const { pathname } = useLocation()
  const here = (path: string) =>
    path === '/' ? pathname === '/' || pathname.startsWith('/tips') : pathname.startsWith(path)
  return (
    <nav className={wide ? 'nav nav-wide' : 'nav'} aria-label={t(wide ? 'web.main' : 'web.mainSmall')}>
      <ul>
        {places.map(([path, key]) => (
          <li key={path}>
            <Go to={path} aria-current={here(path) ? 'page' : undefined}>
              {t(key)}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SignInKey() {
  const { pathname, search } = useLocation()
  const t = useTranslate()
  const aside = pathname.startsWith('/sign-')
  return (
    <Go
      className="key plain"
      to={aside ? '/sign-in' : `/sign-in?next=${encodeURIComponent(pathname + search)}`}
    >
      {t('web.signIn')}
    </Go>
  )
}

/** How much is new, and the way to it. */
function Bell({ unread }: { unread: number }) {
  const t = useTranslate()
  return (
    <Go className="ib bell" to="/notifications" aria-label={t('web.news', { count: unread })}>
      <Icon name="bell" />
      {unread > 0 && <span aria-hidden>{unread > 99 ? '99+' : unread}</span>}
    </Go>
  )
}

function Account({ name }: { name: string }) {
  const t = useTranslate()
  return (
    <details className="account">
      <summary className="key plain" aria-label={name}>
        <Icon name="member" />
        <span className="account-name">{name}</span>
      </summary>
      <div className="menu">
        <Go to={`/members/${name}`}>{t('web.myPage')}</Go>
        <Go to="/settings/phone">{t('web.myPhone')}</Go>
        <Go to="/reports">{t('web.myReports')}</Go>
        <form method="post" action="/sign-out">
          <input type="hidden" name="who" value={useWriter()?.id ?? ''} />
          <button type="submit">{t('web.signOut')}</button>
        </form>
      </div>
    </details>
  )
}
