import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { checkBackup } from '#app/platform/backup/check-backup.server.ts'
import { sealed } from '#app/platform/backup/hashed-files.server.ts'
import { MANIFEST, MANIFEST_HASH, type Manifest } from '#app/platform/backup/manifest.ts'
import { engine } from '#app/platform/db/engine.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { aForum, filesUnder } from '#tests/support/backups.ts'

test('a backup with one byte changed, one more or one less is refused, whichever file it is in', async () => {
  const forum = await aForum()
  const { folder } = await forum.backUp()
  const before = await forum.everything()
  for (const path of Object.keys(filesUnder(folder)).map((name) => join(folder, name))) {
    const bytes = readFileSync(path)
    for (const spoil of [changed, longer, shorter]) {
      writeFileSync(path, spoil(bytes))
      await expect(forum.restore(folder), path).rejects.toMatchObject({ name: 'RefusalToStart' })
    }
    writeFileSync(path, bytes)
  }
  expect(await forum.everything()).toEqual(before)
  await checkBackup(folder)
})

test('a backup with a file too few is refused', async () => {
  const { folder } = await (await aForum()).backUp()
  for (const path of Object.keys(filesUnder(folder)).map((name) => join(folder, name))) {
    renameSync(path, `${path}.away`)
    await expect(checkBackup(folder), path).rejects.toMatchObject({ name: 'RefusalToStart' })
    renameSync(`${path}.away`, path)
  }
  await checkBackup(folder)
})

test.each([
  ['newer than the code', { migrations: ['20991231000000_add_telepathy'] }, /newer.*add_telepathy/],
  ['of the other engine', { engine: engine === 'sqlite' ? 'postgresql' : 'sqlite' }, /is of a forum on/],
  ['of a form that is not known yet', { format: 2 }, /cannot read/],
  ['with a part that lies elsewhere', { parts: [{ path: '../x', bytes: 0, sha256: '' }] }, /cannot read/],
  ['with other rows than it says', { rows: { Member: 2 } }, /something else than it says/],
])('a backup %s is refused, though its hashes are right', async (_, differing, sentence) => {
  const { folder } = await (await aForum()).backUp()
  rewrite(folder, differing as Partial<Manifest>)
  await expect(checkBackup(folder)).rejects.toThrow(sentence)
})

test('a folder that is no backup is said to be none', async () => {
  await expect(checkBackup(join(process.env.DATA_DIR!, 'nowhere'))).rejects.toThrow('is no backup')
})

test('a backup with a row that lacks its parent is refused, though its hashes are right', async () => {
  const forum = await aForum()
  const { folder, manifest } = await forum.backUp()
  const before = await forum.everything()
  orphan(folder)
  const parts = (await sealed(folder)).filter(({ path }) => !path.startsWith(MANIFEST))
  rewrite(folder, { ...manifest, parts })

  await expect(forum.restore(folder)).rejects.toThrow(/without their parent|foreign key/)

  expect(await forum.everything()).toEqual(before)
})

function orphan(folder: string) {
  if (engine === 'postgresql') {
    const file = join(folder, 'tables/Draft.ndjson')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"ann"', '"nobody"'))
    return
  }
  const connection = new Database(join(folder, 'forum.db'))
  connection.pragma('foreign_keys = OFF')
  connection.exec(`UPDATE "Draft" SET "memberId" = 'nobody'`)
  connection.close()
}

function rewrite(folder: string, differing: Partial<Manifest>) {
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
  const text = JSON.stringify({ ...manifest, ...differing })
  writeFileSync(join(folder, MANIFEST), text)
  writeFileSync(join(folder, MANIFEST_HASH), `${digest(text)}  ${MANIFEST}\n`)
}

function changed(bytes: Buffer) {
  const other = Buffer.from(bytes)
  const at = Math.floor(bytes.length / 2)
  other[at] = other[at]! ^ 1
  return other
}

function longer(bytes: Buffer) {
  return Buffer.concat([bytes, Buffer.from('\n')])
}

function shorter(bytes: Buffer) {
  return bytes.subarray(0, -1)
}
