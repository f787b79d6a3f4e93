import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { signUpDoor } from '#app/forum/members/accounts/sign-up.server.ts'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { changeSettings } from '#app/forum/moderation/desks/staff/change-setting.server.ts'
import { insistOnPace } from '#app/forum/moderation/screening/pace.server.ts'
import { forgetSettings, settingOf, settingsNow } from '#app/forum/settings/setting-queries.server.ts'
import { DAY, now, startOfDay } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { env } from '#app/platform/env.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { manyThreads } from '#tests/support/writing.ts'

beforeEach(forgetSettings)
const ada = () => someone('ada', { role: 'ADMIN' })
const change = async (values: object) => changeSettings(await ada(), { ...(await settingsNow()), ...values })

test('a setting counts at once, and the log says what it was', async () => {
  expect(await change({ newcomerThreads: 5, operator: 'Verso e. V.' })).toEqual([
    'newcomerThreads',
    'operator',
  ])
  expect(await settingOf('newcomerThreads')).toBe(5)
  const lines = await db.staffLog.findMany({ orderBy: { number: 'asc' } })
  const { id: actorId } = await ada()
  expect(lines).toMatchObject([
    {
      ...{ actorId, action: 'setting.changed', subjectId: 'forum.newcomerThreads' },
      detail: { before: '3', after: '5' },
    },
    { subjectId: 'forum.operator', detail: { before: '', after: 'Verso e. V.' } },
  ])
  expect((await verifyLog()).broken).toBeNull()
})

test('what stays as it is leaves no line', async () => {
  expect(await change({})).toEqual([])
  await change({ signUp: 'closed' })
  expect(await change({ signUp: 'closed' })).toEqual([])
  expect(await db.staffLog.count()).toBe(1)
})

test('only administrators change settings', async () => {
  const values = { ...(await settingsNow()), signUp: 'closed' as const }
  await expect(changeSettings(visitor, values)).rejects.toThrow('signIn')
  for (const actor of [await ann(), await mo()])
    await expect(changeSettings(actor, values)).rejects.toThrow('moderation.adminOnly')
  expect([await db.setting.count(), await db.staffLog.count()]).toEqual([0, 0])
})

test('two who change the same setting at once leave one value and a log that holds', async () => {
  const done = await Promise.allSettled([change({ memberThreads: 7 }), change({ memberThreads: 8 })])
  expect(done.some(({ status }) => status === 'fulfilled')).toBe(true)
  const lines = await db.staffLog.findMany({ orderBy: { number: 'asc' } })
  const { after } = lines.at(-1)!.detail as { after: string }
  expect(await settingOf('memberThreads')).toBe(Number(after))
  expect((await verifyLog()).broken).toBeNull()
})

test('the door is open while both the environment and the setting leave it open', async () => {
  expect(await signUpDoor()).toBe('open')
  await change({ signUp: 'closed' })
  expect(await signUpDoor()).toBe('closed')
  await change({ signUp: 'open' })
  env.SIGN_UP = 'closed'
  expect(await signUpDoor()).toBe('closed')
  env.SIGN_UP = 'open'
})

test('how many threads a day a member may begin is what is set', async () => {
  const member = await ann()
  await manyThreads(member, 2)
  const yesterday = new Date(+startOfDay(now()) - DAY)
  await db.post.updateMany({ data: { createdAt: startOfDay(now()) } })
  const writes = () => transact((tx) => insistOnPace(tx, member, 'thread'))
  await change({ memberThreads: 2 })
  await expect(writes()).rejects.toThrow('screening.threadsToday')
  await change({ memberThreads: 3 })
  await db.post.updateMany({ where: { authorId: member.id }, data: { createdAt: yesterday } })
  await writes()
})
