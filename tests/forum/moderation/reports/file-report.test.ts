import { expect, test } from 'vitest'
import { type Filed, fileReport } from '#app/forum/moderation/reports/file-report.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

const subject = { kind: 'post', id: 'p' } as const
async function aReportBy(reporterId: string | null): Promise<Filed> {
  const about = { subject, priority: 1, authorId: (await ann()).id }
  const said = { reason: 'spam', text: '', snapshot: { body: 'Buy!' }, weight: 1, network: 'n' } as const
  return { kind: 'report', subject, case: about, reporterId, ...said }
}

test('a report that is refused leaves no trace on its case', async () => {
  const report = await aReportBy((await ben()).id)
  await transact((tx) => fileReport(tx, report))
  await expect(transact((tx) => fileReport(tx, report))).rejects.toThrow('reports.already')
  expect(await db.case.findMany()).toMatchObject([{ priority: 1, version: 1 }])
})

test('visitors have no one to be told apart by: each of their notices is kept', async () => {
  const notice = await aReportBy(null)
  for (let n = 0; n < 2; n++) await transact((tx) => fileReport(tx, notice))
  expect(await db.report.count()).toBe(2)
  expect(await db.case.count()).toBe(1)
})
