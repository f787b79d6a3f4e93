import { sharpEngine } from './engine.server.ts'

const SVG = ['VipsForeignLoadSvgBuffer']

/** A drawing of our own as a PNG. The loader is open for this moment only: nothing anybody sent may be SVG. */
export async function drawn(svg: string) {
  const sharp = await sharpEngine()
  sharp.unblock({ operation: SVG })
  try {
    return await sharp(Buffer.from(svg)).png().toBuffer()
  } finally {
    sharp.block({ operation: SVG })
  }
}
