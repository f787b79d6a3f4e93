import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { filesOf, PHOTOS } from '#app/forum/media/photo-files.server.ts'
import { makeBackup } from '#app/platform/backup/make-backup.server.ts'
import { restoreBackup } from '#app/platform/backup/restore-backup.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { anEmptyPlace } from './places.ts'

/** A forum besides the worker's own, which may be replaced: a database and a folder of data. */
export async function aForum() {
  const forum = await anEmptyForum()
  await migrate(undefined, forum.place.database)
  await forum.ask(
    `INSERT INTO "Member" (id, name, "foldedName", "joinedAt") VALUES ('ann', 'Ann', 'ann', ${at})`,
  )
  await forum.ask(`INSERT INTO "Session" (id, "memberId", "createdAt", "expiresAt", "lastUsedAt")
    VALUES ('token', 'ann', ${at}, ${at}, ${at})`)
  await forum.ask(
    `INSERT INTO "OneTimeLink" (id, "memberId", "createdAt", "expiresAt") VALUES ('link', 'ann', ${at}, ${at})`,
  )
  await forum.ask(`INSERT INTO "Sending" ("ownerId", key, digest, at) VALUES ('ann', 'key', 'digest', ${at})`)
  await forum.ask(`INSERT INTO "Draft" ("memberId", form, sequence, "values", "updatedAt")
    VALUES ('ann', 'tip', 1, '{"title":"A\\\\nB","empty":null}', ${at})`)
  await forum.say(ODD)
  await forum.ask(`INSERT INTO search_document (kind, subject, language, title, words)
    VALUES ('tip', 'one', 'en', 'Title', 'words')`)
  await forum.aPhoto('ab', 'ab first bytes')
  return forum
}

/** What a format for one line each might stumble over, and what only looks like nothing. */
export const ODD = `back\\slash "quoted" 'single' \n line \u2028 背屏 \t {"a":[null]} \\N`
const at = `'2026-11-21 08:00:00.123'`

export async function anEmptyForum() {
  const { place: database, ask, remove } = await anEmptyPlace()
  onTestFinished(() => remove())
  const data = mkdtempSync(join(process.env.DATA_DIR!, 'forum-'))
  const place = { database, data }
  const photo = (id: string, file: string) => join(data, PHOTOS, id.slice(0, 2), id, file)
  return {
    place,
    ask,
    photo,
    say: (text: string) =>
      ask(`INSERT INTO "Setting" (key, value) VALUES ('odd', '${text.replaceAll("'", "''")}')`),
    async aPhoto(id: string, bytes?: string) {
      await ask(`INSERT INTO "Photo" (id, width, height, widths, bytes, "createdAt")
        VALUES ('${id}', 960, 720, '480 960', 9, ${at})`)
      if (bytes === undefined) return
      mkdirSync(photo(id, ''), { recursive: true })
      for (const file of filesOf({ id, widths: '480 960' }).files)
        writeFileSync(photo(id, file), bytes + file)
    },
    backUp: (to?: string) => makeBackup(place, { folder: PHOTOS, filesOf }, to),
    restore: (folder: string, stamp?: string) => restoreBackup(place, folder, PHOTOS, stamp),
    /** Everything it says: each row of each table, and every photo. */
    async everything() {
      const tables = ['Member', 'Draft', 'Setting', 'Photo', 'Session', 'Decision', 'search_document']
      const rows = await Promise.all(tables.map((name) => ask(`SELECT * FROM "${name}" ORDER BY 1, 2`)))
      return { rows, photos: filesUnder(join(data, PHOTOS)) }
    },
  }
}

export function filesUnder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = names.map((one) => join(one.parentPath, one.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}

export const purged = `INSERT INTO "Decision" (id, act, "subjectKind", "subjectId", digest, at)
  VALUES ('gone', 'post.purged', 'post', 'the-post', 'd', ${at})`
