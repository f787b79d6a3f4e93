import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { changeRole } from '#app/forum/moderation/sanctions/change-role.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const ada = () => someone('ada', { role: 'ADMIN' })

test('an administrator makes a moderator of a member, and a member of a moderator', async () => {
  await changeRole(await ada(), (await ann()).id, 'MODERATOR', { words: 'Welcome.' })
  expect((await ann()).role).toBe('MODERATOR')
  await changeRole(await ada(), (await ann()).id, 'MEMBER')
  expect((await ann()).role).toBe('MEMBER')
})

test('a change of role leaves its decision, what it was before, and word to the member', async () => {
  const { id } = await changeRole(await ada(), (await ann()).id, 'MODERATOR')
  expect(await db.decision.findMany({ include: { evidence: true } })).toMatchObject([
    { act: 'member.role-changed', evidence: { snapshot: { role: 'MEMBER', to: 'MODERATOR' } } },
  ])
  expect(await db.job.findMany()).toMatchObject([{ kind: 'tell-moderated', key: id }])
  expect(await db.staffLog.findMany()).toMatchObject([{ action: 'member.role-changed' }])
})

test('the last administrator stays one: nobody changes themselves, nor an administrator', async () => {
  const { id } = await ada()
  await expect(changeRole(await ada(), id, 'MEMBER')).rejects.toThrow('moderation.notYourself')
  await expect(changeRole(await mo(), id, 'MEMBER')).rejects.toThrow('moderation.adminOnly')
  const eve = await someone('eve', { role: 'ADMIN' })
  await expect(changeRole(eve, id, 'MEMBER')).rejects.toThrow('moderation.notYourEqual')
  expect((await ada()).role).toBe('ADMIN')
})

test('visitors, members and moderators change no role, and nobody gets the one they have', async () => {
  const { id } = await ann()
  await expect(changeRole(visitor, id, 'MODERATOR')).rejects.toThrow('signIn')
  await expect(changeRole(await ben(), id, 'MODERATOR')).rejects.toThrow('moderation.staffOnly')
  await expect(changeRole(await mo(), id, 'MODERATOR')).rejects.toThrow('moderation.adminOnly')
  await expect(changeRole(await ada(), id, 'MEMBER')).rejects.toThrow('sanctions.roleAlready')
})

test('two who change a role at once change it once', async () => {
  const both = [await ada(), await someone('eve', { role: 'ADMIN' })]
  const { id } = await ann()
  const done = await Promise.allSettled(both.map((by) => changeRole(by, id, 'MODERATOR')))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count()).toBe(1)
})
