import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import type { Hit } from './hit-queries.server.ts'
import type { SearchFilter } from './search-filter.ts'
import { SearchHit } from './search-hit.tsx'

type Props = { filter: SearchFilter; hits: Hit[]; next: string | null; understood: boolean }

export function SearchResults({ filter, hits, next, understood }: Props) {
  const t = useTranslate()
  if (!filter.q.trim()) return <StartHere />
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results">{t('search.results', { q: filter.q })}</h2>
      {hits.length > 0 ? (
        <ol className="hits">
          {hits.map((hit) => (
            <SearchHit key={`${hit.kind} ${hit.subject}`} hit={hit} />
          ))}
        </ol>
      ) : (
        <Nothing filter={filter} understood={understood} />
      )}
      <Pages filter={filter} next={next} />
    </section>
  )
}

function Nothing({ filter, understood }: { filter: SearchFilter; understood: boolean }) {
  const t = useTranslate()
  const narrowed = filter.kind || filter.language || filter.cursor
  return (
    <Empty title={t(understood ? 'search.nothing' : 'search.noWords')}>
      {understood && <p>{t('search.nothingHint')}</p>}
      {understood && narrowed && (
        <p className="keys next">
          <Go className="key plain" to={addressOf({ q: filter.q })}>
            {t('search.everywhere')}
          </Go>
        </p>
      )}
      <Suggestions />
    </Empty>
  )
}

function StartHere() {
  const t = useTranslate()
  return (
    <Empty title={t('search.start')}>
      <Suggestions />
    </Empty>
  )
}

/** Words that find something in every language; nobody's searches. */
const examples = [
  ['17 Pro', undefined],
  ['取餐码', 'zh-Hans'],
  ['écran arrière', 'fr'],
  ['selfie', undefined],
] as const

function Suggestions() {
  const t = useTranslate()
  return (
    <p className="chips next">
      <span className="vh">{t('search.try')}</span>
      {examples.map(([q, lang]) => (
        <Go className="chip" key={q} to={addressOf({ q })} lang={lang}>
          {q}
        </Go>
      ))}
    </p>
  )
}

function Pages({ filter, next }: { filter: SearchFilter; next: string | null }) {
  const t = useTranslate()
  if (!next && !filter.cursor) return null
  return (
    <nav className="pages" aria-label={t('search.pages')}>
      {filter.cursor ? (
        <Go className="key plain" to={addressOf({ ...filter, cursor: null })}>
          {t('search.first')}
        </Go>
      ) : (
        <span />
      )}
      {next && (
        <Go className="key plain" rel="next" to={addressOf({ ...filter, cursor: next })}>
          {t('search.more')}
        </Go>
      )}
    </nav>
  )
}

function addressOf({ q, kind, language, cursor }: Partial<SearchFilter>) {
  const asked = Object.entries({ q, kind, language, after: cursor }).filter(([, value]) => value)
  return `/search?${new URLSearchParams(asked as [string, string][])}`
}
