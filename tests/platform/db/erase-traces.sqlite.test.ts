import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { purgePost } from '#app/forum/moderation/sanctions/purge-post.server.ts'
import { loadPurge } from '#app/forum/moderation/sanctions/purge-queries.server.ts'
import { wipePost } from '#app/forum/posts/wipe-deleted.server.ts'
import { works } from '#app/jobs.server.ts'
import { DAY } from '#app/platform/clock.ts'
import { copiesOf, nextCopyOf } from '#app/platform/db/backups.server.ts'
import { databaseFile } from '#app/platform/db/engine.server.ts'
import { eraseTraces } from '#app/platform/db/erase-traces.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { canary } from '#tests/support/canary.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
const backups = join(dirname(databaseFile), 'backups')
afterEach(() => rmSync(backups, { recursive: true, force: true }))

/** Long enough that it lies on pages of its own, too. */
const words = `Never show the ${canary} on a back. `.repeat(300)

/** The bytes of the file and of the log beside it, in any case of letters. */
function onDisk() {
  const files = [databaseFile, `${databaseFile}-wal`].filter(existsSync)
  return files.filter((file) => bytesOf(file).toString('latin1').toLowerCase().includes(canary.toLowerCase()))
}

/** In a process of its own: whoever closes a file gives up every lock of its process on it, SQLite's too. */
function bytesOf(file: string) {
  const read = `process.stdout.write(require('node:fs').readFileSync(${JSON.stringify(file)}))`
  return execFileSync(process.execPath, ['-e', read], { maxBuffer: 1e9 })
}

async function someReplies() {
  const tip = await aTip(await ann(), { title: 'A clock on the back of every phone' })
  const others = []
  for (let n = 0; n < 8; n++)
    others.push(await aReply(await ann(), tip, { body: `Number ${n} works. `.repeat(40) }))
  return { tip, reply: await aReply(await ann(), tip, { body: words }), others }
}

test('what is erased for good is in no byte of the file, nor of the log beside it', async () => {
  const { reply } = await someReplies()
  expect(onDisk()).not.toEqual([])

  await purgePost(await someone('ada', { role: 'ADMIN' }), reply.id, { rule: 'illegal', words: 'The law.' })
  await runDue(works)

  expect(onDisk()).toEqual([])
  expect(await db.post.count({ where: { id: reply.id, body: '' } })).toBe(1)
})

test('nor is what its author deleted, once it is wiped', async () => {
  const { reply } = await someReplies()
  const post = await db.post.findUniqueOrThrow({ where: { id: reply.id } })
  await transact((tx) => wipePost(tx, post))
  await db.searchDocument.deleteMany({ where: { words: { contains: canary.toLowerCase() } } })
  await eraseTraces()

  expect(onDisk()).toEqual([])
})

test('whoever erases is told until when copies of the forum hold it', async () => {
  const { reply } = await someReplies()
  const admin = await someone('ada', { role: 'ADMIN' })
  expect((await loadPurge(admin, reply.id)).copiesUntil).toBeNull()

  mkdirSync(backups, { recursive: true })
  writeFileSync(nextCopyOf(databaseFile), words)
  const { madeAt } = copiesOf()[0]!
  expect((await loadPurge(admin, reply.id)).copiesUntil).toEqual(new Date(+madeAt + 30 * DAY))
})
