import { beforeAll, beforeEach, expect, test } from 'vitest'
import { mayWrite } from '#app/forum/members/accounts/account-policy.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import { reportMember } from '#app/forum/moderation/reports/report-member.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ben, mo, someone } from '#tests/support/people.ts'
import { atLevel, isDismissed, reports } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const newcomer = () => someone('newt')
const pretends = { reason: 'pretends', text: '' } as const

async function threePosts() {
  const tip = await aTip(await ben())
  return [
    await aReply(await newcomer(), tip),
    await aReply(await newcomer(), tip),
    await aReply(await newcomer(), tip),
  ]
}
async function reportedBy(levels: number[], networks = ['1', '2', '3']) {
  const posts = await threePosts()
  for (const [n, level] of levels.entries())
    await reports(await atLevel(`reporter${n}`, level), posts[n]!, { network: networks[n] })
}
async function isSilenced() {
  const { id } = await newcomer()
  const member = await db.member.findUniqueOrThrow({ where: { id }, select: memberColumns })
  return mayWrite(member, now()) === 'accounts.silenced'
}

test('a newcomer whom three members report writes nothing more until staff look', async () => {
  await reportedBy([1, 1])
  expect(await isSilenced()).toBe(false)
  await reportMember(await atLevel('third', 1), 'newt', pretends, { network: '3' })
  expect(await isSilenced()).toBe(true)
  const { id } = await newcomer()
  expect(await db.decision.findMany()).toMatchObject([
    {
      act: 'member.silenced',
      rule: 'reported',
      automated: true,
      subjectId: id,
      authorId: id,
      decidedById: null,
    },
  ])
  expect(+(await db.decision.findFirstOrThrow()).endsAt! - +now()).toBeGreaterThan(29 * DAY)
  expect(await db.case.findMany({ where: { subjectKind: 'member' } })).toMatchObject([
    { open: 1, subjectId: id },
  ])
})

test('two networks, newcomers’ reports, and reports of several days silence nobody', async () => {
  await reportedBy([1, 1, 1], ['1', '2', '2'])
  expect(await isSilenced()).toBe(false)
  await reportMember(await someone('new2'), 'newt', pretends, { network: '7' })
  expect(await isSilenced()).toBe(false)
  advance(25 * HOUR)
  await reportMember(await atLevel('late', 1), 'newt', pretends, { network: '9' })
  expect(await isSilenced()).toBe(false)
})

test('who is no newcomer any more, and staff, are not silenced by reports', async () => {
  await atLevel('newt', 1)
  await reportedBy([1, 1, 1])
  expect(await isSilenced()).toBe(false)
  await mo()
  for (const n of [1, 2, 3])
    await reportMember(await atLevel(`other${n}`, 1), 'mo', pretends, { network: `${n}` })
  expect(await db.decision.count()).toBe(0)
})

test('reports that staff found wrong are no voices', async () => {
  const posts = await threePosts()
  const { id } = await newcomer()
  await isDismissed(await mo(), await reports(await atLevel('first', 1), posts[0]!, { network: '1' }))
  await db.report.updateMany({ data: { outcome: 'disagreed' } })
  for (const n of [2, 3]) await reports(await atLevel(`r${n}`, 1), posts[n - 1]!, { network: `${n}` })
  expect(await db.decision.count({ where: { subjectId: id } })).toBe(0)
})

test('once staff let a newcomer write again, only new reports count', async () => {
  await reportedBy([1, 1, 1])
  const member = await newcomer()
  const subject = { kind: 'member', id: member.id } as const
  const act = { key: 'member.unsilenced', subject, author: member, snapshot: {} } as const
  await moderate(await mo(), act, (tx) =>
    tx.member.update({ where: { id: member.id }, data: { silencedUntil: null } }),
  )
  advance(HOUR)
  await reportMember(await atLevel('fourth', 1), 'newt', pretends, { network: '4' })
  expect(await isSilenced()).toBe(false)
})

test('reports at once on several posts silence once', async () => {
  const posts = await threePosts()
  const members = [await atLevel('r1', 1), await atLevel('r2', 1), await atLevel('r3', 1)]
  await Promise.all(members.map((member, n) => reports(member, posts[n]!)))
  expect(await isSilenced()).toBe(true)
  expect(await db.decision.count()).toBe(1)
})
