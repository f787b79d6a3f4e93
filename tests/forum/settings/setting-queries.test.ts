import { beforeEach, expect, test } from 'vitest'
import { settingNames, settings } from '#app/forum/settings/setting.ts'
import { forgetSettings, settingOf, settingsNow } from '#app/forum/settings/setting-queries.server.ts'
import { advance, SECOND } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'

beforeEach(forgetSettings)
const stored = (key: string, value: string) =>
  db.setting.upsert({ where: { key }, create: { key, value }, update: { value } })

test('until somebody sets them, settings are as they were at the beginning', async () => {
  await stored('demo', 'loaded')
  const initial = Object.fromEntries(settingNames.map((name) => [name, settings[name].initial]))
  expect(await settingsNow()).toEqual(initial)
})

test('what another process set is read within ten seconds', async () => {
  expect(await settingOf('newcomerThreads')).toBe(3)
  await stored('forum.newcomerThreads', '7')
  expect(await settingOf('newcomerThreads')).toBe(3)
  advance(10 * SECOND)
  expect(await settingOf('newcomerThreads')).toBe(7)
})

test('what no longer fits is as it was at the beginning', async () => {
  await stored('forum.newcomerThreads', '9999')
  await stored('forum.signUp', 'ajar')
  await stored('forum.autoHideScore', 'much')
  await stored('forum.operator', 'Verso e. V.')
  expect(await settingsNow()).toMatchObject({
    ...{ newcomerThreads: 3, signUp: 'open', autoHideScore: 8.33, operator: 'Verso e. V.' },
  })
})

test('inside a transaction they are read through it', async () => {
  await transact(async (tx) => {
    await tx.setting.create({ data: { key: 'forum.memberThreads', value: '5' } })
    expect(await settingOf('memberThreads', tx)).toBe(5)
  })
})
