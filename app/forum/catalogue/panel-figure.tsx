import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { PanelDrawing } from './panel-drawing.tsx'
import type { DrawnPanel } from './panel-parts.tsx'
import { SourceLinks } from './source-links.tsx'
import type { Source } from './source-queries.server.ts'

type Panel = DrawnPanel & { sources: Source[] }
type Props = { panel: Panel | null; phone: string; inches: string | null }

/** The panel to scale, and under it what of the drawing is measured and what is ours. Without measures, no drawing. */
export function PanelFigure({ panel, phone, inches }: Props) {
  const t = useTranslate()
  if (!panel) {
    return (
      <div className="plate">
        <strong>{t('catalogue.drawing.none')}</strong>
        <p className="cap">{t('catalogue.drawing.noneWhy')}</p>
      </div>
    )
  }
  return (
    <figure className="plate">
      <PanelDrawing panel={panel} phone={phone} inches={inches} />
      <figcaption>
        {t('catalogue.drawing.toScale')} <SourceLinks sources={panel.sources} />
        {t('catalogue.drawing.stop')}
        <Estimates panel={panel} />
      </figcaption>
    </figure>
  )
}

function Estimates({ panel: { band, height, width, cornerRadius } }: { panel: DrawnPanel }) {
  const t = useTranslate()
  const said = [t('catalogue.drawing.phone')]
  if (band > 0) said.push(t('catalogue.drawing.lenses'))
  else if (height > width) said.push(t('catalogue.drawing.otherLenses'))
  if (cornerRadius) said.push(t('catalogue.drawing.cornerKnown', { radius: cornerRadius }))
  else said.push(t(band > 0 ? 'catalogue.drawing.cornerGuess' : 'catalogue.drawing.cornerOurs'))
  return said.join(t('catalogue.drawing.join'))
}
