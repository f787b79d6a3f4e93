import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { LoadedPhone } from './phone-queries.server.ts'
import { SourceLinks } from './source-links.tsx'

/** Builds the phone was seen with, newest first, and what was noticed on each. */
export function BuildList({ builds }: Pick<LoadedPhone, 'builds'>) {
  const t = useTranslate()
  if (builds.length === 0) return <p className="muted">{t('catalogue.buildsNone')}</p>
  return (
    <ul className="builds">
      {builds.map(({ id, text, osVersion, seen, about, sources }) => (
        <li key={id}>
          <h3 className="mono">{text}</h3>
          <p className="meta">
            {osVersion && `${osVersion.name}, `}
            <Seen seen={seen} />
          </p>
          <p>
            {about} <SourceLinks sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Seen({ seen }: { seen: string | null }) {
  const t = useTranslate()
  const format = useFormat()
  if (!seen) return t('catalogue.buildUndated')
  const key = seen.length > 7 ? 'catalogue.buildSeen' : 'catalogue.buildSeenMonth'
  return <time dateTime={seen}>{t(key, { date: format.dateText(seen) })}</time>
}
