import { drawings, plainDrawing } from '#app/forum/catalogue/art/drawings.ts'
import type { Labels } from '#app/forum/catalogue/labels.server.ts'
import { AccessBadge } from '#app/forum/threads/access-badge.tsx'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Back } from '#app/ui/back.tsx'
import { Go } from '#app/ui/go.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Photo } from '#app/ui/photo.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import type { TipShown } from './tip-queries.server.ts'

type About = { phones: string[]; uses: string[]; tags: string[]; proposed: string[]; labels: Labels }

/** The facts come before the steps: they decide whether the steps are for you. */
export function TipFacts({ tip, about }: { tip: TipShown; about: About }) {
  const t = useTranslate()
  const format = useFormat()
  const { labels } = about
  return (
    <>
      <dl className="facts">
        <Fact name={t('tips.for')}>
          <Links ids={about.phones} names={labels.phone} under="/phones" />
        </Fact>
        {about.uses.length > 0 && (
          <Fact name={t('tips.use')}>
            <Links ids={about.uses} names={labels.use} under="/uses" />
          </Fact>
        )}
        <Fact name={t('tips.access')}>
          <AccessBadge access={tip.access} />
        </Fact>
        <Fact name={t('tips.risk')}>
          {tip.risks.length > 0
            ? format.list(tip.risks.map((risk) => t(`tips.risk.${risk}`)))
            : t('tips.risk.none')}
        </Fact>
        <Fact name={t('tips.takes')}>{t('tips.minutes', { count: tip.minutes })}</Fact>
        <Fact name={t('tips.doneOn')}>
          <span className="mono">{tip.build}</span>
        </Fact>
      </dl>
      <p className="chips tags-of">
        {about.tags.map((tag) => (
          <Go className="chip" key={tag} to={`/tags/${tag}`}>
            {labels.tag[tag] ?? tag}
          </Go>
        ))}
        {about.proposed.map((word) => (
          <span className="chip proposed" key={word} title={t('tips.proposedWhy')}>
            {word}
          </span>
        ))}
      </p>
    </>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Links({ ids, names, under }: { ids: string[]; names: Record<string, string>; under: string }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Go to={`${under}/${id}`}>{names[id] ?? id}</Go>
    </span>
  ))
}

export function TipFigure({ uses, labels }: { uses: string[]; labels: Labels }) {
  const [use] = uses
  return <Back art={drawings[use ?? ''] ?? plainDrawing} label={use && labels.use[use]} />
}

type Steps = {
  tip: TipShown
  language: string
  /** Whether this reader may say that a photo breaks a rule. */
  reportable?: boolean
}

export function TipSteps({ tip, language, reportable }: Steps) {
  const t = useTranslate()
  if (tip.steps.length === 0) return null
  return (
    <>
      <SectionTitle note={t('tips.stepCount', { count: tip.steps.length })}>{t('tips.steps')}</SectionTitle>
      <ol className="steps" lang={tagOf(language)}>
        {tip.steps.map((step) => (
          <li className="step" key={step.id}>
            <div>
              <Prose html={step.html} />
              {step.caution && (
                <div className="caution">
                  <Icon name="caution" />
                  <span>{step.caution}</span>
                </div>
              )}
              {step.photo && (
                <figure>
                  <Photo photo={step.photo} sizes="(min-width: 44rem) 15rem, 100vw" />
                  <figcaption>
                    {step.photo.alt}{' '}
                    {reportable && (
                      <Go className="quiet" to={`/photos/${step.photo.id}/report`}>
                        {t('threads.report')}
                      </Go>
                    )}
                  </figcaption>
                </figure>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Never folded away: whoever needs it is in a hurry. */
export function TipUndo({ tip, language }: { tip: TipShown; language: string }) {
  const t = useTranslate()
  return (
    <section className="undo">
      <h2>
        <Icon name="undo" />
        {t('tips.howToUndo')}
      </h2>
      {tip.undoHtml ? (
        <div lang={tagOf(language)}>
          <Prose html={tip.undoHtml} />
        </div>
      ) : (
        <p>{t('tips.nothingToUndo')}</p>
      )}
    </section>
  )
}
