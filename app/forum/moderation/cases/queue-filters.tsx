import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageName, locales } from '#app/platform/i18n/locale.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { assignments, caseKinds, waits } from './queue-filter.ts'
import type { QueuePage } from './queue-page-queries.server.ts'

const parts = ['language', 'of-phone', 'tag', 'assigned', 'waits'] as const

/** Kinds as links, the rest in one plain form: what is chosen stands in the address. */
export function QueueFilters({ queue: { filter, phones, tags } }: { queue: QueuePage }) {
  const t = useTranslate()
  const { search } = useLocation()
  const here = new URLSearchParams(search)
  const chosen = parts.some((name) => here.get(name))
  return (
    <div className="queue-filters">
      <p className="chips scroll">
        {[undefined, ...caseKinds].map((kind) => (
          <Go
            className="chip"
            key={kind ?? 'all'}
            to={ofKind(here, kind)}
            aria-current={filter.kind === kind ? 'page' : undefined}
          >
            {t(kind ? `queue.kinds.${kind}` : 'queue.kinds.all')}
          </Go>
        ))}
      </p>
      <details className="filters" open={chosen || undefined}>
        <summary className="chip">
          <Icon name="filter" />
          {t('queue.filters')}
        </summary>
        <form className="queue-choices" method="get" action="/admin/queue" key={search}>
          {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
          {here.get('lang') && <input type="hidden" name="lang" value={here.get('lang')!} />}
          <Choice name="assigned" chosen={filter.assigned}>
            {assignments.map((one) => (
              <option key={one} value={one}>
                {t(`queue.assigned.${one}`)}
              </option>
            ))}
          </Choice>
          <Choice name="waits" chosen={filter.waits}>
            {(Object.keys(waits) as (keyof typeof waits)[]).map((wait) => (
              <option key={wait} value={wait}>
                {t(`queue.waits.${wait}`)}
              </option>
            ))}
          </Choice>
          <Choice name="language" chosen={filter.language}>
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {languageName[locale]}
              </option>
            ))}
          </Choice>
          <Choice name="of-phone" chosen={filter.phone}>
            {phones.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice name="tag" chosen={filter.tag}>
            {Object.entries(tags).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <button className="key plain" type="submit">
            {t('queue.show')}
          </button>
        </form>
      </details>
    </div>
  )
}

function ofKind(here: URLSearchParams, kind: string | undefined) {
  const parameters = new URLSearchParams(
    [...here].filter(([name]) => (parts as readonly string[]).includes(name)),
  )
  if (kind) parameters.set('kind', kind)
  const query = parameters.toString()
  return `/admin/queue${query && `?${query}`}`
}

type Choosing = { name: (typeof parts)[number]; chosen?: string; children: ReactNode }

function Choice({ name, chosen, children }: Choosing) {
  const t = useTranslate()
  return (
    <label className="field compact">
      <span>{t(`queue.by.${name}`)}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('queue.any')}</option>
        {children}
      </select>
    </label>
  )
}
