import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { copying } from '#app/platform/db/copying.server.ts'
import { engine } from '#app/platform/db/engine.server.ts'
import { migrationsIn } from '#app/platform/db/migrate.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { RefusalToStart, reasonOf } from '#app/platform/refusal-to-start.ts'
import { hashOf } from './hashed-files.server.ts'
import { MANIFEST, MANIFEST_HASH, Manifest, type Part } from './manifest.ts'
import { isGone } from './place.ts'

/** Opens a backup and compares all of it with what it says of itself. Refuses what this code cannot put back. */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = await manifestIn(folder)
  refuseIfUnfit(manifest)
  for (const part of manifest.parts) await insistOnSize(folder, part)
  for (const part of manifest.parts) await insistOnHash(folder, part)
  await insistOnContents(folder, manifest)
  return manifest
}

async function manifestIn(folder: string) {
  try {
    const text = await readFile(join(folder, MANIFEST), 'utf8')
    const hash = await readFile(join(folder, MANIFEST_HASH), 'utf8')
    if (hash !== `${digest(text)}  ${MANIFEST}\n`) throw damaged(folder, MANIFEST)
    return Manifest.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof RefusalToStart) throw error
    if (isGone(error))
      throw new RefusalToStart(`${folder} is no backup: it has no ${MANIFEST} with its hash.`)
    throw new RefusalToStart(
      `${folder} is a backup this code cannot read: restore it with the one that made it.`,
    )
  }
}

function refuseIfUnfit({ engine: its, migrations }: Manifest) {
  if (its !== engine)
    throw new RefusalToStart(`This backup is of a forum on ${its}, and DATABASE_URL names ${engine}.`)
  const known = migrationsIn(join('prisma/migrations', engine)).map(({ name }) => name)
  const unknown = migrations.find((name) => !known.includes(name))
  if (unknown)
    throw new RefusalToStart(
      `This backup is newer than this code (it knows "${unknown}"): restore it with the newer version.`,
    )
}

async function insistOnSize(folder: string, { path, bytes }: Part) {
  const found = await stat(join(folder, path)).catch(() => undefined)
  if (!found) throw new RefusalToStart(`${folder} is damaged: ${path} is not there.`)
  if (found.size !== bytes) throw damaged(folder, path)
}

async function insistOnHash(folder: string, { path, sha256 }: Part) {
  if ((await hashOf(join(folder, path))) !== sha256) throw damaged(folder, path)
}

async function insistOnContents(folder: string, { migrations, rows }: Manifest) {
  const found = await (await copying()).open(folder).catch((error) => {
    throw new RefusalToStart(`${folder} is damaged: its database cannot be read (${reasonOf(error)}).`)
  })
  if (!isDeepStrictEqual(found, { migrations, rows }))
    throw new RefusalToStart(`${folder} is damaged: its database holds something else than it says.`)
}

function damaged(folder: string, path: string) {
  return new RefusalToStart(`${folder} is damaged: ${path} is not what was written.`)
}
