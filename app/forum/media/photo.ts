import type { Fault } from '#app/platform/images/unfit.ts'

/** What a photo may be. Its messages name these figures too. */
export const BYTES_MAX = 8 * 1024 * 1024
export const PIXELS_MAX = 50_000_000
export const FRAMES_MAX = 300
/** How many a post may carry. */
export const PHOTOS_MAX = 8

/** What a form's file chooser offers; what is taken is decided by content. */
export const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,image/avif'

/** The columns a page draws a photo from: those of ui/photo.tsx. */
export const photoColumns = {
  id: true,
  width: true,
  height: true,
  widths: true,
  alt: true,
  animated: true,
} as const

export const whyUnfit = {
  notAPhoto: 'media.notAPhoto',
  broken: 'media.broken',
  tooManyPixels: 'media.tooManyPixels',
  tooManyFrames: 'media.tooManyFrames',
  tookTooLong: 'media.tookTooLong',
} as const satisfies Record<Fault, string>
