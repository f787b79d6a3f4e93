import { expect, test } from 'vitest'
import { listReports, REPORTS_A_PAGE } from '#app/forum/moderation/reports/my-report-queries.server.ts'
import '#tests/support/database.ts'
import { ben } from '#tests/support/people.ts'
import { settledReports } from '#tests/support/reporting.ts'

test('older reports are on the next page, each on one', async () => {
  const member = await ben()
  await settledReports(member, { agreed: REPORTS_A_PAGE, 'set aside': 2 })
  const first = await listReports(member, undefined)
  expect(first.reports).toHaveLength(REPORTS_A_PAGE)
  const second = await listReports(member, first.next!)
  expect(second).toMatchObject({ reports: [{}, {}], next: null })
  const ids = [...first.reports, ...second.reports].map(({ id }) => id)
  expect(new Set(ids).size).toBe(REPORTS_A_PAGE + 2)
})
