import { useLocation } from '@remix-run/react'
import { languageName, languageTag, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from './go.tsx'
import { Icon } from './icon.tsx'

export type Operator = { name: string; contact: string }

export function Foot({ operator }: { operator?: Operator }) {
  const t = useTranslate()
  return (
    <footer className="foot">
      <div className="page">
        <ul>
          <li>
            {/* The small script shows it, before the page comes alive. */}
            <button type="button" className="theme" data-theme-switch hidden suppressHydrationWarning>
              <Icon name="theme" /> {t('web.theme')}
            </button>
          </li>
          <Languages />
          <li>
            <Go to="/moderation-log">{t('web.moderationLog')}</Go>
          </li>
          <li>
            <Go to="/transparency">{t('web.transparency')}</Go>
          </li>
          <li>
            <Go to="/how-trust-works">{t('screening.trustLink')}</Go>
          </li>
          <Notice />
        </ul>
        <p>{t('web.aboutUs')}</p>
        {operator && <RunBy {...operator} />}
      </div>
    </footer>
  )
}

function RunBy({ name, contact }: Operator) {
  const t = useTranslate()
  if (!name && !contact) return null
  return (
    <p>
      {name && t('web.runBy', { name })}{' '}
      {contact && (
        <a href={contact.startsWith('https://') ? contact : `mailto:${contact}`}>{t('web.contact')}</a>
      )}
    </p>
  )
}

/** Whoever reads a page, signed in or not, can say that it is against the law: this page, unless they name another. */
function Notice() {
  const { pathname } = useLocation()
  const named = /^\/(threads|posts|members)\//.test(pathname)
  return (
    <li>
      <a href={named ? `/notices/new?address=${encodeURIComponent(pathname)}` : '/notices/new'}>
        {useTranslate()('web.notice')}
      </a>
    </li>
  )
}

/** Links, so that each language of a page has an address; members keep theirs by a form on /settings/phone. */
function Languages() {
  const { pathname, search } = useLocation()
  return locales.map((locale) => {
    const parameters = new URLSearchParams(search)
    parameters.set('lang', locale)
    return (
      <li key={locale}>
        <a
          href={`${pathname}?${parameters}`}
          lang={languageTag[locale]}
          hrefLang={languageTag[locale]}
          data-language={locale}
        >
          {languageName[locale]}
        </a>
      </li>
    )
  })
}
