import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, keyOf, photoFiles } from '#app/forum/media/photo-files.server.ts'
import { newToken } from '#app/platform/id.server.ts'

const bytes = Buffer.from('a photo')

test('a photo has a folder of its own, under the first two letters of its id', () => {
  expect(folderOf('abcd')).toBe('ab/abcd')
  expect(keyOf('abcd', '960.webp')).toBe('ab/abcd/960.webp')
})

test('its files lie among the photos, and go together', async () => {
  const [id, other] = [newToken(), newToken()]
  for (const file of ['480.webp', '960.jpg']) await photoFiles.put(keyOf(id, file), bytes)
  await photoFiles.put(keyOf(other, '480.webp'), bytes)
  expect(existsSync(join(process.env.DATA_DIR!, 'photos', id.slice(0, 2), id, '960.jpg'))).toBe(true)
  expect((await photoFiles.list(folderOf(id))).sort()).toEqual(['480.webp', '960.jpg'])
  await photoFiles.removeAll(folderOf(id))
  expect(await photoFiles.read(keyOf(id, '960.jpg'))).toBeNull()
  expect(await photoFiles.read(keyOf(other, '480.webp'))).toEqual(bytes)
})

test.each(['../../secrets', 'a/../b', '', 'ABCD'])(
  '“%s” is the id of no photo, and leads nowhere',
  async (id) => {
    await expect((async () => photoFiles.read(keyOf(id, '480.webp')))()).rejects.toThrow('Not a key')
  },
)
