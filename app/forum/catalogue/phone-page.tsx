import type { ReactNode } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Crumb } from '#app/ui/crumb.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { BuildList } from './build-list.tsx'
import { FactTable } from './fact-table.tsx'
import { PanelFigure } from './panel-figure.tsx'
import { firstClaim, usePhoneLead } from './phone-lead.tsx'
import type { LoadedPhone } from './phone-queries.server.ts'
import { SourceList } from './source-links.tsx'

type Props = { phone: LoadedPhone }

export function PhoneHead({ phone }: Props) {
  const t = useTranslate()
  return (
    <div className="grid">
      <div>
        <Crumb to="/phones" above={t('web.phones')}>
          {phone.maker}
        </Crumb>
        <h1>{phone.name}</h1>
        <p className="lead">{usePhoneLead(phone)}</p>
        <p className="keys next">
          <Go className="key" to={`/tips?phone=${phone.id}`}>
            {t('catalogue.tipsForPhone')}
          </Go>
          <Go className="key plain" to={`/phones/${phone.id}/before-you-buy`}>
            {t('buyer.link')}
          </Go>
          <Go className="key plain" to={`/reviews/new?phone=${phone.id}`}>
            {t('reviews.formTitle')}
          </Go>
        </p>
      </div>
      <div className="beside">
        <PanelFigure
          panel={phone.panel}
          phone={phone.name}
          inches={firstClaim(phone.facts, 'readable-inches')}
        />
      </div>
    </div>
  )
}

/** Instruments in the band, sentences beside them: what is known, then what members made of it. */
export function PhoneFacts({ phone, children }: Props & { children: ReactNode }) {
  const t = useTranslate()
  return (
    <div className="grid">
      <section>
        <SectionTitle id="facts">{t('catalogue.facts')}</SectionTitle>
        <FactTable facts={phone.facts} />
        <p className="cap">{t('catalogue.factsHint')}</p>
      </section>
      <div>
        {children}
        <section>
          <SectionTitle>{t('catalogue.builds')}</SectionTitle>
          <BuildList builds={phone.builds} />
          <p className="next">
            <Go className="key plain" to={`/phones/${phone.id}/updates`}>
              {t('board.link')}
            </Go>
          </p>
        </section>
        <SourceList sources={sourcesIn(phone)} />
      </div>
    </div>
  )
}

function sourcesIn({ facts, panel, builds }: LoadedPhone) {
  const claims = facts.flatMap((fact) => fact.claims)
  return [...claims, ...(panel ? [panel] : []), ...builds].flatMap(({ sources }) => sources)
}
