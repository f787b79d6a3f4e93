import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { openSqlite } from '#app/platform/db/sqlite-connection.server.ts'
import { anEmptyPlace } from '#tests/support/places.ts'

const ours = 'prisma/migrations/sqlite'
let forum: Awaited<ReturnType<typeof anEmptyPlace>>

beforeEach(async () => {
  forum = await anEmptyPlace()
})

/** What Prisma writes when a column of a parent changes: the table is made anew, filled, dropped and renamed. */
const rebuildTag = `
  PRAGMA defer_foreign_keys=ON;
  PRAGMA foreign_keys=OFF;
  CREATE TABLE "new_Tag" ("id" TEXT NOT NULL PRIMARY KEY, "position" INTEGER NOT NULL, "colour" TEXT);
  INSERT INTO "new_Tag" ("id", "position") SELECT "id", "position" FROM "Tag";
  DROP TABLE "Tag";
  ALTER TABLE "new_Tag" RENAME TO "Tag";
  PRAGMA foreign_keys=ON;
  PRAGMA defer_foreign_keys=OFF;`

test('a migration that rebuilds a parent table loses no child row', async () => {
  await migrate(ours, forum.place)
  await aThreadWithATag()

  expect(await migrate(oursAnd(rebuildTag), forum.place)).toEqual(['20990101000000_next'])

  expect(await forum.ask('SELECT * FROM "ThreadTag"')).toMatchObject([
    { threadId: 'pin-a-code', tagId: 'aod' },
  ])
  expect(await forum.ask('SELECT "colour" FROM "Tag"')).toEqual([{ colour: null }])
})

test('what the full text is made of is counted neither by a migration nor by an older version', async () => {
  const asked = `SELECT tbl FROM sqlite_stat1 WHERE tbl LIKE 'search_words%'`
  await migrate(ours, forum.place)
  expect(await forum.ask(asked)).toEqual([])
  await forum.ask(`INSERT INTO sqlite_stat1 VALUES ('search_words_data', NULL, '2')`)
  await migrate(ours, forum.place)
  expect(await forum.ask(asked)).toEqual([])
})

test('a migration that leaves children without their parent is taken back', async () => {
  await migrate(ours, forum.place)
  await aThreadWithATag()

  const losing = migrate(oursAnd('DELETE FROM "Tag"'), forum.place)

  await expect(losing).rejects.toThrow('without their parent')
  expect(await forum.ask('SELECT "id" FROM "Tag"')).toEqual([{ id: 'aod' }])
})

test('a database that holds something is copied before it is migrated', async () => {
  await migrate(ours, forum.place)
  await forum.ask(`INSERT INTO "Tag" VALUES ('aod', 1)`)
  expect(backups(), 'nothing to keep before the first migration').toEqual([])

  await migrate(oursAnd('DELETE FROM "Tag"'), forum.place)

  expect(backups()).toHaveLength(1)
  const copy = new Database(join(dirname(forum.place), 'backups', backups()[0]!))
  expect(copy.prepare('SELECT "id" FROM "Tag"').all()).toEqual([{ id: 'aod' }])
  copy.close()
  expect(await forum.ask('SELECT "id" FROM "Tag"')).toEqual([])
})

test('a start with nothing to migrate makes no copy', async () => {
  await migrate(ours, forum.place)
  await migrate(ours, forum.place)

  expect(backups()).toEqual([])
})

async function aThreadWithATag() {
  const connection = openSqlite(forum.place)
  connection.exec(`
    INSERT INTO "Member" ("id", "name", "foldedName", "joinedAt") VALUES ('ann', 'Ann', 'ann', 0);
    INSERT INTO "Thread" ("id", "kind", "slug", "title", "language", "authorId", "hot", "createdAt", "lastPostAt")
      VALUES ('pin-a-code', 'TIP', 'pin', 'Pin a pick-up code', 'en', 'ann', 0, 0, 0);
    INSERT INTO "Tag" ("id", "position") VALUES ('aod', 1);
    INSERT INTO "ThreadTag" ("threadId", "tagId") VALUES ('pin-a-code', 'aod');`)
  connection.close()
}

function oursAnd(sql: string) {
  const folder = mkdtempSync(join(process.env.DATA_DIR!, 'migrations-'))
  cpSync(ours, folder, { recursive: true })
  mkdirSync(join(folder, '20990101000000_next'))
  writeFileSync(join(folder, '20990101000000_next', 'migration.sql'), sql)
  return folder
}

function backups() {
  try {
    return readdirSync(join(dirname(forum.place), 'backups'))
  } catch {
    return []
  }
}
