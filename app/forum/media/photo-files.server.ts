import { storage } from '#app/platform/storage/storage.server.ts'

export const photoFiles = storage('photos')

/** Ids are random, so that their first letters spread the folders evenly. */
export function folderOf(id: string) {
  return `${id.slice(0, 2)}/${id}`
}

export function keyOf(id: string, file: string) {
  return `${folderOf(id)}/${file}`
}
