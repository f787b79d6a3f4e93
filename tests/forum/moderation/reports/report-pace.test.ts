import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { insistOnReportPace } from '#app/forum/moderation/reports/report-pace.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { atLevel, isDismissed, reports, settledReports } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const pace = (member: Member) => transact((tx) => insistOnReportPace(tx, member))
const today = (member: Member) =>
  db.report.updateMany({ where: { reporterId: member.id }, data: { at: now() } })

test.each([
  [0, 20],
  [2, 30],
  [3, 40],
  [4, 60],
])('at level %i a day has %i reports', async (level, count) => {
  const member = await atLevel('ben', level)
  await settledReports(member, { agreed: count - 1 })
  await today(member)
  await pace(member)
  await settledReports(member, { agreed: 1 })
  await today(member)
  await expect(pace(member)).rejects.toMatchObject({ kind: 'tooMany', because: 'reports.enoughToday' })
  advance(DAY)
  await pace(member)
})

test('what staff found nothing wrong with is not reported for the same reason for a day, by anybody', async () => {
  const post = await openingPost(await aTip(await ann()))
  await isDismissed(await mo(), await reports(await ben(), post))
  const again = async () => reports(await atLevel('cleo', 1), post)
  await expect(again()).rejects.toMatchObject({ kind: 'tooMany', because: 'reports.justAnswered' })
  await reports(await atLevel('dora', 1), post, { reason: 'abuse' })
  advance(24 * HOUR)
  expect(await again()).toMatchObject({ reason: 'spam' })
})
