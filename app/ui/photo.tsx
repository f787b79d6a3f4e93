import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { fallbackWidth } from '#app/platform/images/widths.ts'
import { photoPath } from './photo-path.ts'

export type PhotoRow = {
  id: string
  width: number
  height: number
  /** As stored: separated by spaces. */
  widths: string
  alt: string
  animated: boolean
}

/** A photo in the size its place needs; it opens in the largest. Its place is kept while it loads. */
export function Photo({
  photo,
  sizes = '(min-width: 48rem) 40rem, 100vw',
}: {
  photo: PhotoRow
  sizes?: string
}) {
  const t = useTranslate()
  const { id, width, height, alt, animated } = photo
  const widths = photo.widths.split(' ').map(Number)
  const fallback = photoPath(id, fallbackWidth(widths), 'jpg')
  const webp = widths.map((size) => `${photoPath(id, size)} ${size}w`).join(', ')
  return (
    <a
      className="photo"
      href={photoPath(id, Math.max(...widths))}
      aria-label={alt ? undefined : t('media.open')}
    >
      <picture>
        {animated && <source media="(prefers-reduced-motion: reduce)" srcSet={fallback} />}
        <source type="image/webp" srcSet={webp} sizes={sizes} />
        <img src={fallback} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      </picture>
    </a>
  )
}
