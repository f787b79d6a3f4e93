import { cpSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { engine } from '#app/platform/db/engine.server.ts'
import { migrate, migrationsIn } from '#app/platform/db/migrate.server.ts'
import { markOpen } from '#app/platform/db/open-mark.server.ts'
import { aForum, anEmptyForum, ODD, purged } from '#tests/support/backups.ts'

test('what was backed up is there again, to the last sign, and what came after is not', async () => {
  const forum = await aForum()
  const before = await forum.everything()
  const { folder } = await forum.backUp()
  await forum.ask(`UPDATE "Member" SET name = 'Eve'`)
  await forum.ask('DELETE FROM "Setting"')
  await forum.aPhoto('cd', 'a later photo')
  writeFileSync(forum.photo('ab', '480.webp'), 'spoilt')

  await forum.restore(folder)

  const { rows, photos } = await forum.everything()
  expect(rows).toEqual(before.rows.map((table, n) => (n === 4 ? [] : table)))
  expect(photos).toMatchObject(before.photos)
  expect(await forum.ask('SELECT value FROM "Setting"')).toEqual([{ value: ODD }])
  expect(await migrate(undefined, forum.place.database)).toEqual([])
})

test('after a restore nobody is signed in, no link works and no form counts as sent', async () => {
  const forum = await aForum()
  await forum.restore((await forum.backUp()).folder)

  for (const table of ['Session', 'OneTimeLink', 'FollowUpLink', 'Sending'])
    expect(await forum.ask(`SELECT * FROM "${table}"`)).toEqual([])
})

test('a forum is put back where there was none, and goes on: references hold, and numbers go on', async () => {
  const { folder } = await (await aForum()).backUp()
  const fresh = await anEmptyForum()

  const { aside } = await fresh.restore(folder)

  expect(aside).toEqual([])
  expect(await fresh.ask('SELECT name FROM "Member"')).toEqual([{ name: 'Ann' }])
  await fresh.ask(`INSERT INTO search_document (kind, subject, language, title, words)
    VALUES ('tip', 'two', 'en', 'Title', 'words')`)
  expect(await fresh.ask('SELECT id FROM search_document ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }])
  if (engine === 'postgresql')
    await expect(fresh.ask(`UPDATE "Draft" SET "memberId" = 'nobody'`)).rejects.toThrow('foreign key')
})

test('the old forum is kept aside, photos and all', async () => {
  const forum = await aForum()
  const { folder } = await forum.backUp()
  await forum.aPhoto('cd', 'a later photo')
  await forum.ask(`UPDATE "Member" SET name = 'Eve'`)

  const { aside } = await forum.restore(folder)

  expect(existsSync(join(aside[0]!, 'photos/cd/cd/480.webp'))).toBe(true)
  if (engine === 'postgresql') {
    const schema = /before_restore_\d+/.exec(aside.join())![0]
    expect(await forum.ask(`SELECT name FROM "${schema}"."Member"`)).toEqual([{ name: 'Eve' }])
  } else expect(readdirSync(aside[1]!)).toEqual(['forum.db'])
})

test('while somebody is at work on the forum it is not restored, and while it is, nobody begins', async () => {
  const forum = await aForum()
  const { folder } = await forum.backUp()
  const before = await forum.everything()
  const letGo = await markOpen(forum.place.database)

  await expect(forum.restore(folder)).rejects.toThrow('The forum is open')

  expect(await forum.everything()).toEqual(before)
  await letGo()
  await forum.restore(folder)
})

test('a restore that fails at the last moment leaves everything as it was', async () => {
  const forum = await aForum()
  const { folder } = await forum.backUp()
  await forum.aPhoto('cd', 'a later photo')
  await forum.ask('DELETE FROM "Photo"')
  writeFileSync(forum.photo('ab', '480.webp'), 'as it is now')
  const before = { ...(await forum.everything()), files: readdirSync(forum.place.data) }
  // Where the old database is to be kept there is something.
  if (engine === 'postgresql') await forum.ask('CREATE SCHEMA before_restore_7')
  else writeFileSync(join(dirname(forum.place.database), 'before-restore-7'), '')

  await expect(forum.restore(folder, '7')).rejects.toThrow(/exist/i)

  expect({ ...(await forum.everything()), files: readdirSync(forum.place.data) }).toEqual(before)
})

test('what was erased for good after the backup is named: it is back, and must be erased again', async () => {
  const forum = await aForum()
  const { folder } = await forum.backUp()
  await forum.ask(purged)

  const { erased } = await forum.restore(folder)

  expect(erased).toMatchObject([{ kind: 'post', id: 'the-post' }])
  expect((await forum.restore((await forum.backUp()).folder)).erased).toEqual([])
})

test('a backup of an older version is put back as it was, and the next start brings it up to date', async () => {
  const forum = await anEmptyForum()
  const all = migrationsIn(join('prisma/migrations', engine)).map(({ name }) => name)
  const older = mkdtempSync(join(forum.place.data, 'older-'))
  for (const name of all.slice(0, 3))
    cpSync(join('prisma/migrations', engine, name), join(older, name), { recursive: true })
  await migrate(older, forum.place.database)
  await forum.say(ODD)
  const { folder } = await forum.backUp()
  await migrate(undefined, forum.place.database)

  await forum.restore(folder)

  expect(await migrate(undefined, forum.place.database)).toEqual(all.slice(3))
  expect(await forum.ask('SELECT value FROM "Setting"')).toEqual([{ value: ODD }])
})

test('of what was put back a second backup has the same photos, and on PostgreSQL the same tables, to the byte', async () => {
  const forum = await aForum()
  const first = await forum.backUp()
  await forum.restore(first.folder)
  const second = await forum.backUp()

  const tables = ({ manifest }: typeof first) =>
    manifest.parts.filter(({ path }) => !/forum.db|Session|Link|Sending/.test(path))
  expect(tables(second)).toEqual(tables(first))
})
