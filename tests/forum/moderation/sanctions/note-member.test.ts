import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { openSession } from '#app/forum/members/accounts/sessions.server.ts'
import {
  noteMember,
  readAddress,
  signOutEverywhere,
} from '#app/forum/moderation/sanctions/note-member.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const logged = async () => (await db.staffLog.findMany()).map(({ action, detail }) => ({ action, detail }))

test('a note is kept for staff, and the staff log says that it is there, not what it says', async () => {
  await noteMember(await mo(), (await ann()).id, 'Writes from two accounts.')
  expect(await db.memberNote.findMany()).toMatchObject([
    { memberId: (await ann()).id, byId: (await mo()).id, text: 'Writes from two accounts.' },
  ])
  expect(await logged()).toEqual([{ action: 'member.noted', detail: {} }])
})

test('signed out everywhere, a member has no session left, and others keep theirs', async () => {
  for (const { id } of [await ann(), await ann(), await ben()]) await openSession(id)
  await signOutEverywhere(await mo(), (await ann()).id)
  expect(await db.session.findMany()).toMatchObject([{ memberId: (await ben()).id }])
  expect(await logged()).toEqual([{ action: 'member.signed-out', detail: {} }])
})

test('who reads an address leaves a line in the staff log, without the address', async () => {
  const { id } = await ann()
  await db.member.update({ where: { id }, data: { email: 'ann@example.org' } })
  expect(await readAddress(await mo(), id)).toBe('ann@example.org')
  expect(await readAddress(await mo(), (await ben()).id)).toBeNull()
  expect(await logged()).toEqual(Array(2).fill({ action: 'member.address-read', detail: {} }))
})

test('visitors and members do none of it, and of an administrator no moderator does', async () => {
  const { id } = await ann()
  const ada = await someone('ada', { role: 'ADMIN' })
  for (const act of [signOutEverywhere, readAddress]) {
    await expect(act(visitor, id)).rejects.toThrow('signIn')
    await expect(act(await ben(), id)).rejects.toThrow('moderation.staffOnly')
    await expect(act(await mo(), ada.id)).rejects.toThrow('moderation.notYourEqual')
  }
  await expect(noteMember(visitor, id, 'x')).rejects.toThrow('signIn')
  await expect(noteMember(await ben(), id, 'x')).rejects.toThrow('accounts.staffOnly')
  expect(await db.staffLog.count()).toBe(0)
})
