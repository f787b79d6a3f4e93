import { expect, test } from 'vitest'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import { openAgain } from '#app/forum/moderation/decide/open-again.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { readNotices } from '#app/forum/notifications/read-notices.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { aReport } from '#tests/support/cases.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const subject = { kind: 'member', id: 'm' } as const
const opened = (kind: 'reports' | 'burst' = 'reports') =>
  transact((tx) => openCase(tx, { kind, subject, priority: 3 }))
const settled = async () => {
  const act = { key: 'member.warned', subject, author: null, snapshot: {}, rule: 'abuse' } as const
  return moderate(await mo(), act, async () => undefined)
}
const again = async (id: string) => {
  const by = await mo()
  return transact((tx) => openAgain(tx, id, by.id))
}

test('every case an act closed waits again, as urgent as before, and its history says by whom', async () => {
  const first = await opened()
  await opened('burst')
  const { id } = await settled()
  expect(await again(id)).toBe(2)
  expect(await db.case.findMany({ where: { open: 1, closedAt: null, priority: 3 } })).toHaveLength(2)
  expect(await db.caseLine.findMany({ where: { what: 'reopened', caseId: first.id } })).toMatchObject([
    { byId: (await mo()).id },
  ])
})

test('what nobody closed with it stays closed, and what came since is in the way', async () => {
  await opened()
  const { id } = await settled()
  expect(await again('another')).toBe(0)
  await opened()
  await expect(again(id)).rejects.toThrow('queue.openedAnew')
})

test('what its reporters were told holds no longer when a case waits again, and they are told how it ended', async () => {
  const [author, reader, other] = [await ann(), await ben(), await someone('cleo')]
  const post = { id: 'p', authorId: author.id, body: 'Buy it here.', language: 'en' }
  await aReport(post, reader)
  const seen = await aReport(post, other)
  const about = { subject: { kind: 'post', id: 'p' }, author: null, snapshot: {}, rule: 'spam' } as const
  const decided = async (key: 'case.dismissed' | 'post.removed', more = {}) => {
    const decision = await moderate(await mo(), { ...about, key, ...more }, async () => undefined)
    await runDue({ 'tell-moderated': tellModerated })
    return decision
  }
  const outcomes = () => db.report.findMany({ select: { outcome: true, toldAt: true } })
  const told = (outcome: string, toldAt: unknown = expect.any(Date)) => Array(2).fill({ outcome, toldAt })

  const slip = await decided('case.dismissed', { case: seen })
  expect(await outcomes()).toEqual(told('disagreed'))
  await readNotices(reader)
  await again(slip.id)
  expect(await outcomes()).toEqual(Array(2).fill({ outcome: null, toldAt: null }))
  expect(await db.notification.findMany()).toMatchObject([{ memberId: reader.id, cause: slip.id }])
  const { id } = await decided('post.removed')
  expect(await outcomes()).toEqual(told('agreed'))
  const news = await db.notification.findMany({ where: { cause: id } })
  expect(news.map(({ memberId }) => memberId).sort()).toEqual([reader.id, other.id].sort())
})
