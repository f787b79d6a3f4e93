import { ReportCard } from '#app/forum/threads/report-card.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { LanguageBadge, tagOf } from '#app/ui/language-badge.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Hit } from './hit-queries.server.ts'

/** One result: what kind of thing it is, its title, and the words that were asked for where they stand. */
export function SearchHit({
  hit: { kind, subject, path, title, language, excerpt, author, createdAt },
}: {
  hit: Hit
}) {
  const t = useTranslate()
  return (
    <li>
      <p className="meta">
        {t(`search.kind.${kind}`)}
        {author && <> · {author}</>}
        {createdAt && (
          <>
            {' '}
            · <Time at={createdAt} />
          </>
        )}
        {author && <ReportCard of={`/${kind === 'reply' ? 'posts' : 'threads'}/${subject}`} />}
      </p>
      <h3>
        <Go to={path} lang={tagOf(language)}>
          {kind === 'reply' ? t('search.inThread', { title }) : title}
        </Go>{' '}
        {language && <LanguageBadge language={language} />}
      </h3>
      <p className="what" lang={tagOf(language)}>
        {excerpt.map(({ text, hit, from }) => (hit ? <mark key={from}>{text}</mark> : text))}
      </p>
    </li>
  )
}
