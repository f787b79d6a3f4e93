import { useLocation, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { NothingHere, Pages } from './list-ends.tsx'
import { ListFilters } from './list-filters.tsx'
import type { ListPage } from './list-page-queries.server.ts'
import { ReadingFor } from './reading-for.tsx'
import { ThreadList } from './thread-list.tsx'

/** A list with its filters in the band and its threads in the readable area. */
export function ThreadListPage({
  list,
  title,
  lead,
  of,
  children,
}: {
  list: ListPage
  title: MessageKey
  lead: MessageKey
  /** What the list is of, for who hears the page. */
  of: MessageKey
  /** What comes before the list. */
  children?: ReactNode
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
        {children}
        <details className="filters only-small">
          <summary className="chip">
            <Icon name="filter" />
            {t('threads.filters')}
          </summary>
          {filters}
        </details>
        <Chosen list={list} />
        <h2 className="vh">{t(of)}</h2>
        {threads.length > 0 ? <ThreadList threads={threads} labels={labels} /> : <NothingHere />}
        <Pages next={list.next} first={!filter.after} />
      </div>
    </div>
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
