import pLimit from 'p-limit'
import { type Image, sharpEngine } from './engine.server.ts'
import { inspect } from './inspect.server.ts'
import { type Limits, Unfit } from './unfit.ts'
import { fallbackWidth, keptWidths, LONGEST_SIDE, widest } from './widths.ts'

export type Recoded = {
  width: number
  height: number
  animated: boolean
  widths: number[]
  /** By name: `480.webp`, `960.webp`, …, `960.jpg`. */
  files: Map<string, Buffer>
}

/** However many arrive, two are worked on: pages are answered meanwhile. */
const inTurn = pLimit(2)
const SECONDS_MAX = 15

/**
 * Makes an image anew, in a few widths: nothing of the file that was sent survives but what one can see. Orientation
 * is applied, metadata is gone. Throws Unfit where the image is not taken.
 */
export async function recode(bytes: Uint8Array, limits: Limits): Promise<Recoded> {
  const { animated } = await inspect(bytes, limits)
  return inTurn(() => (animated ? recodeMoving(bytes, limits) : recodeStill(bytes, limits)))
}

/** Decoded once, at the largest width kept; the smaller ones are made from that. */
async function recodeStill(bytes: Uint8Array, { pixels }: Limits): Promise<Recoded> {
  const sharp = await sharpEngine()
  const image = sharp(bytes, { limitInputPixels: pixels, failOn: 'error' }).autoOrient()
  const base = within(image, widest(false)).raw()
  const { data, info } = await decoded(() => base.toBuffer({ resolveWithObject: true }))
  const { width, height, channels } = info
  const widths = keptWidths(width)
  const at = (size: number) => sharp(data, { raw: { width, height, channels } }).resize(size)

  const files = new Map<string, Buffer>()
  for (const size of widths) files.set(`${size}.webp`, await at(size).webp({ quality: 80 }).toBuffer())
  const fallback = fallbackWidth(widths)
  files.set(`${fallback}.jpg`, await jpeg(at(fallback)))
  return { width, height, animated: false, widths, files }
}

/** All frames at once would be hundreds of megabytes: each width is made from the file. */
async function recodeMoving(bytes: Uint8Array, { pixels }: Limits): Promise<Recoded> {
  const sharp = await sharpEngine()
  const options = { limitInputPixels: pixels, failOn: 'error' } as const
  const first = within(sharp(bytes, options), widest(true)).png()
  const { data, info } = await decoded(() => first.toBuffer({ resolveWithObject: true }))
  const { width, height } = info
  const widths = keptWidths(width)

  const files = new Map<string, Buffer>()
  for (const size of widths) {
    const moving = sharp(bytes, { ...options, animated: true })
      .resize(size)
      .timeout({ seconds: SECONDS_MAX })
    files.set(`${size}.webp`, await decoded(() => moving.webp({ quality: 75, effort: 2 }).toBuffer()))
  }
  const fallback = fallbackWidth(widths)
  files.set(`${fallback}.jpg`, await jpeg(sharp(data).resize(fallback)))
  return { width, height, animated: true, widths, files }
}

function within(image: Image, width: number) {
  const box = { width, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true } as const
  return image.resize(box).timeout({ seconds: SECONDS_MAX })
}

function jpeg(image: Image) {
  return image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
}

/** What goes wrong while a member's file is read is the file's fault. */
async function decoded<Result>(work: () => Promise<Result>) {
  try {
    return await work()
  } catch (error) {
    throw new Unfit(/timeout/i.test(String(error)) ? 'tookTooLong' : 'broken')
  }
}
