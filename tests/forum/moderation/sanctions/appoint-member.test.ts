import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { appointMember, endAppointment } from '#app/forum/moderation/sanctions/appoint-member.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

test('who is appointed has the highest level, and afterwards the one they had', async () => {
  const { id } = await ann()
  await db.member.update({ where: { id }, data: { level: 2 } })
  const appointment = await appointMember(await mo(), id)
  expect(await db.member.findUnique({ where: { id } })).toMatchObject({
    level: 4,
    appointedAt: expect.any(Date),
  })
  const end = await endAppointment(await mo(), id)
  expect(await db.member.findUnique({ where: { id } })).toMatchObject({ level: 2, appointedAt: null })
  expect(end.undoesId).toBe(appointment.id)
  expect(await db.job.count({ where: { kind: 'tell-moderated' } })).toBe(2)
})

test('nobody is appointed twice, and what is not there does not end', async () => {
  const { id } = await ann()
  await expect(endAppointment(await mo(), id)).rejects.toThrow('sanctions.notAppointed')
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => appointMember(by, id)))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count()).toBe(1)
})

test('visitors and members appoint nobody, and staff neither themselves nor their equals', async () => {
  const { id } = await ann()
  await expect(appointMember(visitor, id)).rejects.toThrow('signIn')
  await expect(appointMember(await ben(), id)).rejects.toThrow('moderation.staffOnly')
  await expect(appointMember(await mo(), (await mo()).id)).rejects.toThrow('moderation.notYourself')
  const max = await someone('max', { role: 'MODERATOR' })
  await expect(appointMember(await mo(), max.id)).rejects.toThrow('moderation.notYourEqual')
  expect((await ann()).level).toBe(0)
})
