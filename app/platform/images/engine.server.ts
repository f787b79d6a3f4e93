import type { Sharp } from 'sharp'

/** What may be read, each by one loader. Everything else libvips knows (SVG, TIFF, PDF, ImageMagick) is shut off. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`)

let loaded: Promise<typeof import('sharp')['default']> | undefined

/** sharp, once somebody needs it: a server that shows no pictures does not pay for its memory. */
export function sharpEngine() {
  loaded ??= load()
  return loaded
}

async function load() {
  const { default: sharp } = await import('sharp')
  // One thread an image: how many images are worked on at once is decided in recode.server.ts.
  sharp.concurrency(1)
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
  return sharp
}

export type Image = Sharp
