import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { Source } from './source-queries.server.ts'

/** The codes after a claim, each a link to its line in the list of sources. */
export function SourceLinks({ sources }: { sources: Source[] }) {
  const t = useTranslate()
  return (
    <span className="refs">
      [
      {sources.map(({ id, text }, at) => (
        <span key={id}>
          {at > 0 && ' '}
          {text ? (
            <a className="ref" href={`#source-${id}`} title={text}>
              {id}
            </a>
          ) : (
            t('catalogue.derived')
          )}
        </span>
      ))}
      ]
    </span>
  )
}

/** Every source a page leans on, once. */
export function SourceList({ sources }: { sources: Source[] }) {
  const t = useTranslate()
  const known = new Map(sources.filter(({ text }) => text).map((source) => [source.id, source]))
  if (known.size === 0) return null
  return (
    <section aria-labelledby="sources">
      <div className="sec">
        <h2 id="sources">{t('catalogue.sources')}</h2>
      </div>
      <ol className="sources">
        {[...known.values()].map(({ id, text, url }) => (
          <li key={id} id={`source-${id}`}>
            <span className="mono">{id}</span>
            {url ? (
              <a href={url} rel="nofollow noopener" lang="en">
                {text}
              </a>
            ) : (
              <span lang="en">{text}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
