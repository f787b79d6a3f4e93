import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { reportMember } from '#app/forum/moderation/reports/report-member.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { isDismissed } from '#tests/support/reporting.ts'

const pretends = { reason: 'pretends', text: '' } as const
const from = { network: 'n' }

test('a member is reported by their name, and the case concerns them', async () => {
  const { id } = await ann()
  await reportMember(await ben(), 'ANN', pretends, from)
  expect(await db.report.findMany({ include: { case: true } })).toMatchObject([
    {
      subjectKind: 'member',
      subjectId: id,
      reason: 'pretends',
      snapshot: { name: 'ann' },
      case: { subjectKind: 'member', subjectId: id, authorId: id, priority: 0.5 },
    },
  ])
})

test('nobody reports themselves, nor as a visitor, nor somebody who is not there', async () => {
  await expect(reportMember(await ann(), 'ann', pretends, from)).rejects.toThrow('reports.yourself')
  await ben()
  await expect(reportMember(visitor, 'ben', pretends, from)).rejects.toThrow('signIn')
  await expect(reportMember(await ann(), 'nobody', pretends, from)).rejects.toThrow('noSuch')
  expect(await db.case.count()).toBe(0)
})

test('two who report one another at once both do, and each does once', async () => {
  const [a, b] = [await ann(), await ben()]
  await Promise.all([reportMember(a, 'ben', pretends, from), reportMember(b, 'ann', pretends, from)])
  await expect(reportMember(a, 'ben', pretends, from)).rejects.toThrow('reports.already')
  expect(await db.report.count()).toBe(2)
})

test('after staff found nothing, the same of a member waits a day too', async () => {
  await ann()
  await isDismissed(await mo(), await reportMember(await ben(), 'ann', pretends, from))
  const again = reportMember(await someone('cleo'), 'ann', pretends, from)
  await expect(again).rejects.toThrow('reports.justAnswered')
})
