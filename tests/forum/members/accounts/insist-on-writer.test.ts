import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { insistOnWriter } from '#app/forum/members/accounts/insist-on-writer.server.ts'
import '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

test('what ann typed is not sent as ben’s, who is told whose it is', async () => {
  const writer = (await ann()).id
  await expect(insistOnWriter(await ben(), writer)).rejects.toMatchObject({
    kind: 'conflict',
    because: 'accounts.otherMember',
    more: { values: { name: 'ann' }, signIn: true },
  })
  await expect(insistOnWriter(await ann(), writer)).resolves.toBeUndefined()
})

test('a form that does not say whose it is goes on, and a visitor is asked to sign in elsewhere', async () => {
  for (const writer of [undefined, null, '', new File([], 'writer')])
    await expect(insistOnWriter(await ben(), writer)).resolves.toBeUndefined()
  await expect(insistOnWriter(visitor, (await ann()).id)).resolves.toBeUndefined()
})

test('a member nobody knows is another one, too', async () => {
  await expect(insistOnWriter(await ben(), 'nobody')).rejects.toThrow('accounts.otherMember')
})
