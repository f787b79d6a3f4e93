type Point = [x: number, y: number]
type Props = { from: Point; to: Point; text: string; below?: boolean }

const TICK = 14

/** A line with a tick at each end and its length beside it, lying or upright. */
export function Dimension({ from: [x, y], to: [toX, toY], text, below }: Props) {
  const lying = y === toY
  const tick = lying ? `m0 ${-TICK}v${2 * TICK}` : `m${-TICK} 0h${2 * TICK}`
  const [middleX, middleY] = [(x + toX) / 2, (y + toY) / 2]
  const place = lying
    ? { x: middleX, y: below ? y + 58 : y - 22 }
    : { transform: `translate(${x + 34} ${middleY}) rotate(90)` }
  return (
    <>
      <path d={`M${x} ${y}L${toX} ${toY}M${x} ${y}${tick}M${toX} ${toY}${tick}`} />
      <text {...place} textAnchor="middle">
        {text}
      </text>
    </>
  )
}
