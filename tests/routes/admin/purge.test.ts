import { expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { action } from '#app/routes/admin/posts/purge.tsx'
import { db } from '#tests/support/database.ts'
import { aFindableThread } from '#tests/support/findable.ts'
import { ben, mo, someone } from '#tests/support/people.ts'
import { sent } from '#tests/support/requests.ts'

test('only an administrator sends the form that erases, and with a rule that allows it', async () => {
  await aFindableThread({ title: 'A clock on the back', body: 'Words to erase.' })
  const { id } = await db.post.findFirstOrThrow()
  const send = async (rule: string, as?: Member) =>
    (
      await sent(action, '/', {
        as,
        typed: { rule, words: '§ 201a of the penal code.' },
        params: { post: id },
      })
    ).status
  expect([
    await send('illegal'),
    await send('illegal', await ben()),
    await send('illegal', await mo()),
  ]).toEqual([401, 403, 403])
  const ada = await someone('ada', { role: 'ADMIN' })
  expect([await send('spam', ada), await send('illegal', ada)]).toEqual([422, 302])
  expect(await db.post.findMany()).toMatchObject([{ body: '', wipedAt: expect.any(Date) }])
})
