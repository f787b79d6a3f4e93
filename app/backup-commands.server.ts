import { resolve } from 'node:path'
import { filesOf, PHOTOS } from '#app/forum/media/photo-files.server.ts'
import { makeBackup } from '#app/platform/backup/make-backup.server.ts'
import { restoreBackup } from '#app/platform/backup/restore-backup.server.ts'
import { ownPlace } from '#app/platform/db/copying.server.ts'
import { env } from '#app/platform/env.server.ts'
import { RefusalToStart, reasonOf } from '#app/platform/refusal-to-start.ts'

export const BACKUP_USAGE = `Say what to do:
  npm run backup                     a copy of the forum, which may be open, into a folder of its own in data/copies/
  npm run backup -- --to <folder>    the same into a folder of its own in that one
  npm run restore -- <backup>        puts such a copy in the place of the forum, which must be stopped`

/** `npm run backup` and `npm run restore`: as they find the database, and not as the code wants it. */
export async function copyForum(what: 'backup' | 'restore', words: string[]): Promise<number> {
  try {
    console.log(what === 'backup' ? await backup(words) : await restore(words))
    return 0
  } catch (error) {
    const undone =
      what === 'backup' ? 'No backup was made' : 'Nothing was restored, and the forum is as it was'
    const refused = error instanceof RefusalToStart
    console.error(refused ? error.message : `${undone}: ${reasonOf(error)}.`)
    return 1
  }
}

async function backup(words: string[]) {
  const [option, to] = words
  if (words.length > 0 && (option !== '--to' || !to || words.length > 2))
    throw new RefusalToStart(BACKUP_USAGE)
  const photos = { folder: PHOTOS, filesOf }
  const { folder, manifest } = await makeBackup(place(), photos, to && resolve(to))
  const { parts, rows, missing, leftOut } = manifest
  return [
    `The backup lies in ${folder}`,
    `It was opened and holds: ${counted(rows)}, ${photosIn(parts)} files of photos, ${size(parts)}.`,
    ...(missing.length > 0
      ? [`Not there, though a row names them (see its manifest): ${missing.length} files of photos.`]
      : []),
    ...leftOut.map(({ name, why }) => `Left out: ${name}. ${why}`),
    'Who can read it can read what members wrote and their addresses: keep it as you keep the forum.',
  ].join('\n')
}

async function restore(words: string[]) {
  const [folder] = words
  if (!folder || words.length > 1 || folder.startsWith('--')) throw new RefusalToStart(BACKUP_USAGE)
  const { manifest, aside, erased } = await restoreBackup(place(), resolve(folder), PHOTOS)
  return [
    `The forum is as it was on ${manifest.madeAt}: ${counted(manifest.rows)}. Start it with npm start.`,
    'Everybody has to sign in again, links that work once work no more, and secrets.json is the one that was there.',
    ...aside.map(
      (where) => `What there was before is kept in ${where}: delete it when you no longer need it.`,
    ),
    ...(manifest.missing.length > 0
      ? [`The backup lacks ${manifest.missing.length} files of photos: see its manifest.`]
      : []),
    ...(erased.length > 0
      ? ['Erased for good after the backup was made, and back with it. Erase again:']
      : []),
    ...erased.map(({ kind, id, at }) => `  ${kind} ${id}, erased ${at.toISOString()}`),
  ].join('\n')
}

function place() {
  return { database: ownPlace(), data: env.DATA_DIR }
}

function counted(rows: Record<string, number>) {
  return `${Object.values(rows).reduce((sum, n) => sum + n, 0)} rows in ${Object.keys(rows).length} tables`
}

function photosIn(parts: { path: string }[]) {
  return parts.filter(({ path }) => path.startsWith(`${PHOTOS}/`)).length
}

function size(parts: { bytes: number }[]) {
  return `${(parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`
}
