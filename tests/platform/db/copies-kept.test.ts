import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { findCopiesKept } from '#app/platform/db/copies-kept.server.ts'
import { engine } from '#app/platform/db/engine.server.ts'
import { env } from '#app/platform/env.server.ts'
import { db } from '#tests/support/database.ts'

const folders = ['copies', 'before-restore-2026-03-04T05-06-07-008Z', '.restoring-2026-03-09T05-06-07-008Z']
const schema = 'before_restore_20260405060708009'
afterEach(async () => {
  for (const name of folders) rmSync(join(env.DATA_DIR, name), { recursive: true, force: true })
  if (engine === 'postgresql') await db.$executeRawUnsafe(`DROP SCHEMA IF EXISTS ${schema}`)
})

test('where nothing was backed up or put back, nothing is kept', async () => {
  expect(await findCopiesKept()).toEqual({ copies: null, aside: null, schemas: null })
})

test('backups and what restores set aside are counted, with the days they were made', async () => {
  for (const name of folders) mkdirSync(join(env.DATA_DIR, name))
  for (const day of ['2026-01-02', '2026-02-03'])
    mkdirSync(join(env.DATA_DIR, 'copies', `verso-${day}T05-06-07-008Z`))
  mkdirSync(join(env.DATA_DIR, 'copies', 'holiday-2020-01-01'))
  if (engine === 'postgresql') await db.$executeRawUnsafe(`CREATE SCHEMA ${schema}`)
  const made = (count: number, oldest: string, newest: string) => ({
    count,
    oldest: new Date(oldest),
    newest: new Date(newest),
  })
  expect(await findCopiesKept()).toEqual({
    copies: made(2, '2026-01-02', '2026-02-03'),
    aside: made(2, '2026-03-04', '2026-03-09'),
    schemas: engine === 'postgresql' ? made(1, '2026-04-05', '2026-04-05') : null,
  })
})
