import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MANIFEST } from '#app/platform/backup/manifest.ts'
import { aForum, anEmptyForum, filesUnder } from '#tests/support/backups.ts'
import { writing } from '#tests/support/keep-writing.ts'

test('a backup is a folder for its owner alone, with a manifest of every part', async () => {
  const forum = await aForum()
  const { folder, manifest } = await forum.backUp()

  expect(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))).toEqual(manifest)
  expect(manifest.rows).toMatchObject({ Member: 1, Photo: 1, Setting: 1 })
  expect(manifest.parts.filter(({ path }) => path.startsWith('photos/'))).toHaveLength(3)
  expect(manifest.missing).toEqual([])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const name of Object.keys(filesUnder(folder)))
    expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600)
})

test('the secret of the installation is left out, by name', async () => {
  const forum = await aForum()
  writeFileSync(join(forum.place.data, 'secrets.json'), '{"secret":"fedcba"}')
  const { folder, manifest } = await forum.backUp()
  for (const [name, bytes] of Object.entries(filesUnder(folder))) expect(bytes, name).not.toContain('fedcba')
  expect(manifest.leftOut.map(({ name }) => name)).toContain('secrets.json')
})

test('while members write, a backup holds the forum of one moment, and holds nobody up', async () => {
  const forum = await aForum()
  const writer = await writing(forum.place.database)
  const { folder } = await forum.backUp()
  await writer.more()
  await writer.stop()
  await forum.restore(folder)

  const [{ n }] = (await forum.ask(`SELECT count(*) AS n FROM "Setting" WHERE key LIKE 'w%'`)) as [
    { n: number },
  ]
  expect(Number(n)).toBeGreaterThan(0)
  expect(Number(n) % 2).toBe(0)
})

test('a photo that is gone while it is copied fails nothing, and is named as missing', async () => {
  const forum = await aForum()
  await forum.aPhoto('cd')
  rmSync(forum.photo('ab', '960.webp'))
  const { manifest } = await forum.backUp()
  expect(manifest.missing).toEqual([
    'photos/ab/ab/960.webp',
    'photos/cd/cd/480.webp',
    'photos/cd/cd/960.webp',
    'photos/cd/cd/960.jpg',
  ])
})

test('files of photos that no row names stay behind: they may be erased', async () => {
  const forum = await aForum()
  await forum.ask('DELETE FROM "Photo"')
  expect((await forum.backUp()).manifest.parts.filter(({ path }) => path.startsWith('photos/'))).toEqual([])
})

test('where nothing can be backed up, nothing is left that looks like a backup', async () => {
  const forum = await anEmptyForum()
  await expect(forum.backUp()).rejects.toThrow('There is no forum')
  const copies = join(forum.place.data, 'copies')
  expect(existsSync(copies) ? readdirSync(copies) : []).toEqual([])
})

test('a backup lies where it is wanted', async () => {
  const forum = await aForum()
  const to = join(forum.place.data, 'elsewhere')
  const { folder } = await forum.backUp(to)
  expect(folder.startsWith(join(to, 'verso-'))).toBe(true)
})
