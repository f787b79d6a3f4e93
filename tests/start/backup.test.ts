import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEmptyPlace } from '#tests/support/places.ts'
import { startForum } from '#tests/support/starter.ts'
import { build } from '../../prisma/start/set-up.mjs'

const MINUTES = 60_000
let forum: Awaited<ReturnType<typeof anEmptyPlace>>
const settings = { DATABASE_URL: '', DATA_DIR: '' }

beforeAll(() => build(), 3 * MINUTES)
beforeAll(async () => {
  forum = await anEmptyPlace()
  settings.DATABASE_URL = forum.place.startsWith('postgres') ? forum.place : `file:${forum.place}`
  settings.DATA_DIR = mkdtempSync(join(process.env.DATA_DIR!, 'served-'))
})
afterAll(() => forum.remove())

test('an open forum is backed up, is not restored, and once it was killed is put back and opens again', async () => {
  const open = await startForum(settings)
  expect(await open.open).toBe(true)
  await forum.ask(`INSERT INTO "Setting" (key, value) VALUES ('mark', 'before')`)

  const made = await told('backup')
  const folder = /lies in (.*)\n/.exec(made.out)?.[1] ?? made.err
  expect(folder).toContain(join(settings.DATA_DIR, 'copies'))
  expect(made.out).toContain('Left out: secrets.json')
  await forum.ask(`UPDATE "Setting" SET value = 'after' WHERE key = 'mark'`)
  expect((await told('restore', folder)).err).toContain('The forum is open')
  expect(await marked()).toBe('after')

  open.child.kill('SIGKILL')
  await open.ended
  const restored = await told('restore', folder)
  expect(restored.err).toBe('')
  expect(restored.out).toContain('Everybody has to sign in again')
  expect(await marked()).toBe('before')

  const again = await startForum(settings)
  expect(await again.open).toBe(true)
  expect((await fetch(`http://localhost:${again.port}/`)).status).toBe(200)
  again.child.kill('SIGKILL')
  await again.ended
})

test('what cannot be backed up or restored is said in a sentence, and the command fails', async () => {
  const file = join(settings.DATA_DIR, 'letter')
  writeFileSync(file, '')
  expect(await told('restore', join(settings.DATA_DIR, 'nowhere'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('is no backup'),
  })
  expect(await told('backup', '--to', file)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^No backup was made: .*letter.*\.\n$/),
  })
  expect(await told('restore')).toMatchObject({ code: 1, err: expect.stringContaining('npm run restore') })
  expect(await told('backup', 'here')).toMatchObject({
    code: 1,
    err: expect.stringContaining('--to <folder>'),
  })
})

async function marked() {
  return (await forum.ask(`SELECT value FROM "Setting" WHERE key = 'mark'`))[0]?.value
}

async function told(...words: string[]) {
  const { said, ended } = await startForum(settings, words)
  const code = await ended
  return { code, ...said }
}
