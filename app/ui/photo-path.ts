/** Where one size of a photo is. Random names: who has none cannot ask. */
export function photoPath(id: string, width: number, kind: 'webp' | 'jpg' = 'webp') {
  return `/photos/${id}/${width}.${kind}`
}
