import { beforeEach, expect, test } from 'vitest'
import { forgetSettings, settingsNow } from '#app/forum/settings/setting-queries.server.ts'
import { action, loader } from '#app/routes/admin/settings.tsx'
import { page } from '#app/web/handlers.server.ts'
import { readerOf } from '#app/web/reader-queries.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'

beforeEach(forgetSettings)
const ada = () => someone('ada', { role: 'ADMIN' })
const path = '/admin/settings'

async function typed(more: Record<string, string> = {}) {
  const values = Object.entries(await settingsNow()).map(([name, value]) => [name, String(value)])
  return { ...Object.fromEntries(values), ...more } as Record<string, string>
}

test('staff read the settings, and only an administrator changes them', async () => {
  const read = async (as?: Awaited<ReturnType<typeof ann>>) =>
    answered(loader((await aRequest(path, { as })).args))
  expect((await read()).status).toBe(302)
  expect((await read(await ann())).status).toBe(403)
  expect(await loader((await aRequest(path, { as: await mo() })).args)).toMatchObject({ mayChange: false })
  const change = await typed({ signUp: 'closed' })
  expect((await sent(action, path, { typed: change })).status).toBe(401)
  for (const as of [await ann(), await mo()])
    expect((await sent(action, path, { as, typed: change })).status).toBe(403)
  expect(await db.setting.count()).toBe(0)
  expect((await sent(action, path, { as: await ada(), typed: change })).location).toBe(`${path}?saved`)
  expect((await settingsNow()).signUp).toBe('closed')
})

test.each([
  ['newcomerThreads', '0'],
  ['newcomerThreads', '2.5'],
  ['newcomerThreads', 'many'],
  ['newcomerThreads', ''],
  ['autoHideScore', '51'],
  ['signUp', 'ajar'],
  ['contact', 'javascript:alert(1)'],
  ['contact', 'http://verso.example'],
  ['operator', 'x'.repeat(101)],
])('%s is not set to “%s”: the fault stands beside it and what was typed is kept', async (name, value) => {
  const refused = await sent(action, path, { as: await ada(), typed: await typed({ [name]: value }) })
  expect(refused.status).toBe(422)
  expect(Object.keys(refused.reply.faults)).toEqual([name])
  expect(refused.reply.values.memberReplies).toBe('200')
  expect(await db.setting.count()).toBe(0)
})

test('who runs the forum and how to reach them is on every page', async () => {
  const given = await typed({ operator: ' Verso e. V. ', contact: 'post@verso.example' })
  await sent(action, path, { as: await ada(), typed: given })
  const root = page(readerOf)
  expect(await root((await aRequest('/')).args)).toMatchObject({
    operator: { name: 'Verso e. V.', contact: 'post@verso.example' },
  })
})
