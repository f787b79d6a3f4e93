import { fallbackWidth } from '#app/platform/images/widths.ts'
import { storage } from '#app/platform/storage/storage.server.ts'

export const PHOTOS = 'photos'
export const photoFiles = storage(PHOTOS)

/** Ids are random, so that their first letters spread the folders evenly. */
export function folderOf(id: string) {
  return `${id.slice(0, 2)}/${id}`
}

export function keyOf(id: string, file: string) {
  return `${folderOf(id)}/${file}`
}

/** Where the files of a photo lie, and which there must be. */
export function filesOf({ id, widths }: { id: string; widths: string }) {
  const kept = widths.split(' ')
  const fallback = `${fallbackWidth(kept.map(Number))}.jpg`
  return { folder: folderOf(id), files: [...kept.map((width) => `${width}.webp`), fallback] }
}
