import type { ReactNode } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { Go } from '#app/ui/go.tsx'
import { drawings, plainDrawing } from './art/drawings.ts'
import { SourceLinks, SourceList } from './source-links.tsx'
import type { LoadedUse } from './use-queries.server.ts'

/** A use: what it is, its drawing and its facts in the band, its tips beside them. */
export function UsePage({ use, children }: { use: LoadedUse; children: ReactNode }) {
  const t = useTranslate()
  const { id, name, about, group, sources, seed } = use
  return (
    <div className="grid">
      <div>
        <Crumb to="/uses" above={t('web.uses')}>
          <Go to={`/uses#${group.id}`}>{group.name}</Go>
        </Crumb>
        <h1>{name}</h1>
        <p className="lead">{about}</p>
        <Back light="on" art={drawings[id] ?? plainDrawing} className="use-back" />
        <UseFacts use={use} />
      </div>
      <div>
        {children}
        <SourceList sources={seed ? [...sources, seed.source] : sources} />
      </div>
    </div>
  )
}

function UseFacts({ use: { number, since, seed, synonyms, sources } }: { use: LoadedUse }) {
  const t = useTranslate()
  const unknown = <span className="unknown">{t('catalogue.notKnown')}</span>
  return (
    <dl className="facts">
      <div>
        <dt>{t('catalogue.use.number')}</dt>
        <dd className="num">{t('catalogue.use.ofAll', { number })}</dd>
      </div>
      <div>
        <dt>{t('catalogue.use.since')}</dt>
        <dd>{since ?? unknown}</dd>
      </div>
      {seed && (
        <div>
          <dt>{t('catalogue.use.seed')}</dt>
          <dd>
            {t('catalogue.use.line', { source: seed.source.text ?? seed.source.id, line: seed.line })}{' '}
            <SourceLinks sources={[seed.source]} />
          </dd>
        </div>
      )}
      {synonyms.length > 0 && (
        <div>
          <dt>{t('catalogue.use.alsoCalled')}</dt>
          <dd>{synonyms.join(t('builds.comma'))}</dd>
        </div>
      )}
      <div>
        <dt>{t('catalogue.sources')}</dt>
        <dd>
          <SourceLinks sources={sources} />
        </dd>
      </div>
    </dl>
  )
}
