import fs, { existsSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aForum } from '#tests/support/backups.ts'

/** A disk that cannot open that path. */
function cannotOpen(isThat: (path: string) => boolean) {
  const can = fs.openSync
  onTestFinished(() => {
    fs.openSync = can
    syncBuiltinESMExports()
  })
  fs.openSync = (path, ...more) => {
    if (isThat(String(path))) throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
    return can(path, ...more)
  }
  syncBuiltinESMExports()
}

test('what fails once the backup is in place takes nothing back: the old forum is still kept aside', async () => {
  const forum = await aForum()
  const { folder } = await forum.backUp()
  await forum.ask(`UPDATE "Member" SET name = 'Eve'`)
  cannotOpen((path) => path === dirname(forum.place.database))

  const { aside } = await forum.restore(folder)

  expect(aside.map((path) => existsSync(path))).toEqual([true, true])
  expect(await forum.ask('SELECT name FROM "Member"')).toEqual([{ name: 'Ann' }])
})
