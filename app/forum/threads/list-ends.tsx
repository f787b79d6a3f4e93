import { useLocation } from '@remix-run/react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go, keeping } from '#app/ui/go.tsx'

/** What to do where no thread fits. */
export function NothingHere() {
  const t = useTranslate()
  const { pathname, search } = useLocation()
  const lang = new URLSearchParams(search).get('lang')
  return (
    <Empty title={t('threads.nothing')}>
      <p>{t('threads.nothingHint')}</p>
      <p className="keys next">
        <a className="key plain" href={`${pathname}?phone=any&access=any${lang ? `&lang=${lang}` : ''}`}>
          {t('threads.all')}
        </a>
        <Go className="key" to="/tips/new">
          {t('web.writeTip')}
        </Go>
      </p>
    </Empty>
  )
}

/** Newer and older: keyset pages have no numbers. */
export function Pages({ next, first }: { next: string | null; first: boolean }) {
  const t = useTranslate()
  const { pathname, search } = useLocation()
  const at = (after: string | null) => {
    const parameters = new URLSearchParams(search)
    parameters.delete('after')
    if (after) parameters.set('after', after)
    const query = parameters.toString()
    return keeping(search, pathname + (query ? `?${query}` : ''))
  }
  if (!next && first) return null
  return (
    <nav className="pages" aria-label={t('threads.pages')}>
      {first ? (
        <span />
      ) : (
        <Go className="key plain" to={at(null)}>
          {t('web.newest')}
        </Go>
      )}
      {next && (
        <Go className="key plain" to={at(next)} rel="next">
          {t('web.older')}
        </Go>
      )}
    </nav>
  )
}
