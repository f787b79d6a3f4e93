import type { ReactNode } from 'react'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'

export type DrawnPanel = {
  width: number
  height: number
  band: number
  contentStart: number
  lensRadius: number | null
  cornerRadius: number | null
}
type View = [x: number, y: number, width: number, height: number]

type PlateProps = { panel: DrawnPanel; phone: string; view: View; children: ReactNode }

/** The sheet it is drawn on, which says in words what is on it. */
export function Plate({ panel, phone, view, children }: PlateProps) {
  const t = useTranslate()
  const { width, height, band, contentStart } = panel
  const values = { phone, width, height, band, readable: width - contentStart }
  const label = t(band > 0 ? 'catalogue.drawing.label' : 'catalogue.drawing.labelNoBand', values)
  return (
    <svg className="panel dim" viewBox={view.join(' ')} role="img" aria-label={label}>
      {children}
    </svg>
  )
}

type Box = { left: number; top: number; right: number; bottom: number; corner: number }

/** The upper part of a phone, left open where nobody knows how it goes on. */
export function Shell({ left, top, right, bottom, corner: r }: Box) {
  const across = `V${top + r}a${r} ${r} 0 0 1 ${r} ${-r}H${right - r}a${r} ${r} 0 0 1 ${r} ${r}`
  return <path className="sketch" d={`M${left} ${bottom}${across}V${bottom}`} />
}

/** Two, one above the other: where exactly their centres lie is our estimate. */
export function Lenses({ band, height, radius }: { band: number; height: number; radius: number }) {
  return [height / 4, (height * 3) / 4].map((y) => (
    <g key={y}>
      <circle className="lens" cx={band / 2} cy={y} r={radius} />
      <circle className="ring" cx={band / 2} cy={y} r={radius * 0.41} />
      <text className="r" x={band / 2} y={y + radius * 0.74}>{`r ${radius}`}</text>
    </g>
  ))
}

/** What stands in the readable area. */
export function Words({
  x,
  y,
  inches,
  pixels,
}: {
  x: number
  y: number
  inches: string | null
  pixels: string
}) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <g className="words">
      <text x={x} y={y - 90}>
        {t('catalogue.drawing.readable')}
      </text>
      {inches && (
        <text className="big" x={x - 5} y={y + 30}>
          {t('catalogue.inchesShort', { value: format.number(Number(inches)) })}
        </text>
      )}
      <text className="px" x={x} y={inches ? y + 104 : y - 20}>
        {pixels}
      </text>
    </g>
  )
}

export function Schematic({ x, y }: { x: number; y: number }) {
  return (
    <text className="sm" x={x} y={y} textAnchor="middle">
      {useTranslate()('catalogue.drawing.schematic')}
    </text>
  )
}
