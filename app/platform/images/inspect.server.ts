import { sharpEngine } from './engine.server.ts'
import { type Limits, Unfit } from './unfit.ts'

const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'avif'])
const MOVING = new Set(['webp', 'gif'])

/** Reads what an image says of itself, by content and without decoding it, and refuses what is not to be decoded. */
export async function inspect(bytes: Uint8Array, limits: Limits) {
  const { width, height, format, frames } = await header(bytes)
  if (!FORMATS.has(format)) throw new Unfit('notAPhoto')
  if (frames > limits.frames) throw new Unfit('tooManyFrames')
  if (width * height * frames > limits.pixels) throw new Unfit('tooManyPixels')
  return { animated: frames > 1 }
}

async function header(bytes: Uint8Array) {
  const sharp = await sharpEngine()
  try {
    const found = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()
    // AVIF and HEIC share a container and differ by what is in it.
    const format = found.compression === 'av1' ? 'avif' : found.format
    return { ...found, format, frames: MOVING.has(format) ? (found.pages ?? 1) : 1 }
  } catch (error) {
    const known = !/unsupported image format|is empty/i.test(String(error))
    throw new Unfit(known ? 'broken' : 'notAPhoto')
  }
}
