import { Dimension } from './dimension.tsx'
import { type DrawnPanel, Lenses, Plate, Schematic, Shell, Words } from './panel-parts.tsx'

type Props = { panel: DrawnPanel; phone: string; inches: string | null }

/** Only the 18 Pro's was ever read; the others borrow it. */
const BORROWED_CORNER = 106
/** How far the schematic phone stands off its panel. */
const RIM = 40

/** A rear panel to scale: one unit of the drawing is one pixel. The phone around it is a sketch and says so. */
export function PanelDrawing(props: Props) {
  return props.panel.height > props.panel.width ? <Upright {...props} /> : <Lying {...props} />
}

function Lying({ panel, phone, inches }: Props) {
  const { width, height, band, contentStart, lensRadius } = panel
  const corner = panel.cornerRadius ?? BORROWED_CORNER
  const readable = width - contentStart
  const bottom = height + RIM + 150
  return (
    <Plate
      panel={panel}
      phone={phone}
      view={[-RIM - 16, -168, width + 2 * RIM + 130, height + 168 + RIM + 170]}
    >
      <Shell left={-RIM} top={-RIM} right={width + RIM} bottom={bottom} corner={corner + RIM} />
      <rect className="glass" width={width} height={height} rx={corner} />
      <path d={litArea(panel, corner)} fill="url(#lamp)" />
      {band > 0 && lensRadius && <Lenses band={band} height={height} radius={lensRadius} />}
      <Words x={contentStart + 50} y={height / 2} inches={inches} pixels={`${readable} × ${height} px`} />
      <Dimension from={[0, -84]} to={[width, -84]} text={`${width} px`} />
      <Dimension from={[width + RIM + 44, 0]} to={[width + RIM + 44, height]} text={`${height} px`} />
      {band > 0 && (
        <Dimension below from={[0, height + 40]} to={[band - 4, height + 40]} text={`${band} px`} />
      )}
      <Dimension
        below
        from={[contentStart + 4, height + 40]}
        to={[width, height + 40]}
        text={`${readable} px`}
      />
      <Schematic x={width / 2} y={bottom - 12} />
    </Plate>
  )
}

/** A small upright screen in the camera bump, to the right of the lenses. */
function Upright({ panel, phone }: Props) {
  const { width, height } = panel
  const corner = panel.cornerRadius ?? 24
  const [left, right, bottom] = [-660, width + 76, height + 300]
  return (
    <Plate panel={panel} phone={phone} view={[left - 16, -250, right - left + 150, bottom + 270]}>
      <Shell left={left} top={-120} right={right} bottom={bottom} corner={110} />
      <rect
        className="sketch"
        x={left + 28}
        y={-64}
        width={right - left - 56}
        height={height + 128}
        rx={72}
      />
      {(
        [
          [-500, height / 2, 104],
          [-240, 62, 62],
          [-240, height - 62, 62],
        ] as const
      ).map(([x, y, radius]) => (
        <circle className="sketch" key={y} cx={x} cy={y} r={radius} />
      ))}
      <rect className="glass" width={width} height={height} rx={corner} />
      <rect x={5} y={5} width={width - 10} height={height - 10} rx={corner - 5} fill="url(#lamp)" />
      <Dimension from={[0, -164]} to={[width, -164]} text={`${width} px`} />
      <Dimension from={[right + 44, 0]} to={[right + 44, height]} text={`${height} px`} />
      <Schematic x={(left + right) / 2} y={bottom - 40} />
    </Plate>
  )
}

function litArea({ width, height, contentStart }: DrawnPanel, corner: number) {
  const r = corner - 6
  const right = `H${width - corner}a${r} ${r} 0 0 1 ${r} ${r}V${height - corner}a${r} ${r} 0 0 1 ${-r} ${r}`
  if (contentStart > 0) return `M${contentStart} 6${right}H${contentStart}z`
  return `M${corner} 6${right}H${corner}a${r} ${r} 0 0 1 ${-r} ${-r}V${corner}a${r} ${r} 0 0 1 ${r} ${-r}z`
}
