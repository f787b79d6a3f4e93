/** From a thumbnail to a full column on a sharp screen. */
const WIDTHS = [480, 960, 1600]
/** The one JPEG, for what reads no WebP, and the widest a moving image gets: each width costs all its frames again. */
const MODEST = 960
/** WebP holds no longer side. */
export const LONGEST_SIDE = 16_383

export function widest(animated: boolean) {
  return animated ? MODEST : WIDTHS.at(-1)!
}

/** In which widths an image is kept: never wider than it is. */
export function keptWidths(width: number) {
  return [...WIDTHS.filter((candidate) => candidate < width), width]
}

export function fallbackWidth(widths: number[]) {
  return Math.max(...widths.filter((width) => width <= MODEST))
}
