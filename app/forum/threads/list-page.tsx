import { useLocation, useSearchParams } from '@remix-run/react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go, keeping } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ListFilters } from './list-filters.tsx'
import type { ListPage } from './list-page-queries.server.ts'
import { ThreadList } from './thread-list.tsx'

/** A list with its filters in the band and its threads in the readable area. */
export function ThreadListPage({
  list,
  title,
  lead,
}: {
  list: ListPage
  title: MessageKey
  lead: MessageKey
}) {
  const t = useTranslate()
  const [parameters] = useSearchParams()
  const { threads, filter, labels, options } = list
  const filters = (
    <ListFilters filter={filter} options={options} tags={labels.tag} lang={parameters.get('lang')} />
  )
  return (
    <div className="grid">
      <div className="band-col only-wide">
        <ReadingFor phone={filter.phone && labels.phone[filter.phone]} build={parameters.get('build')} />
        {filters}
      </div>
      <div>
        <h1>{t(title)}</h1>
        <p className="lead">{t(lead)}</p>
        <details className="filters only-small">
          <summary className="chip">
            <Icon name="filter" />
            {t('threads.filters')}
          </summary>
          {filters}
        </details>
        <Chosen list={list} />
        {threads.length > 0 ? <ThreadList threads={threads} labels={labels} /> : <NothingHere />}
        <Pages next={list.next} first={!filter.after} />
      </div>
    </div>
  )
}

function ReadingFor({ phone, build }: { phone?: string; build: string | null }) {
  const t = useTranslate()
  return (
    <figure className="reading-for">
      <Back light={phone ? 'on' : 'off'} />
      <figcaption className={phone ? 'lit' : undefined}>
        {phone ? (
          <>
            <span>{t('threads.readingFor')}</span>
            <strong>{phone}</strong>
            {build && <span className="mono">{build}</span>}
          </>
        ) : (
          <span>{t('threads.choosePhone')}</span>
        )}
      </figcaption>
    </figure>
  )
}

/** What narrows the list, each with a way out of it. */
function Chosen({ list: { filter, labels } }: { list: ListPage }) {
  const t = useTranslate()
  const { pathname, search } = useLocation()
  const chosen = [
    ['phone', filter.phone && (labels.phone[filter.phone] ?? filter.phone), 'any'],
    ['use', filter.use && (labels.use[filter.use] ?? filter.use)],
    ['access', filter.access && t(`threads.upTo.${filter.access}`), 'any'],
    ['tag', filter.tag && (labels.tag[filter.tag] ?? filter.tag)],
    ['language', filter.language && t('threads.onlyIn', { language: filter.language })],
  ] as const
  const without = (name: string, any?: string) => {
    const parameters = new URLSearchParams(search)
    parameters.delete('after')
    if (any) parameters.set(name, any)
    else parameters.delete(name)
    return `${pathname}?${parameters}`
  }
  return (
    <p className="chips chosen">
      {chosen.map(([name, text, any]) =>
        text ? (
          <Go
            className="chip on"
            key={name}
            to={without(name, any)}
            aria-label={t('threads.without', { filter: text })}
          >
            {text} <Icon name="cross" />
          </Go>
        ) : null,
      )}
    </p>
  )
}

function NothingHere() {
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

function Pages({ next, first }: { next: string | null; first: boolean }) {
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
