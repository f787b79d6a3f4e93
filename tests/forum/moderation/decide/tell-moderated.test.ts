import { expect, test } from 'vitest'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import { type Act, automatic, type By, moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import { openAgain } from '#app/forum/moderation/decide/open-again.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { withdrawCase } from '#app/forum/moderation/decide/withdraw-case.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { aReport } from '#tests/support/cases.ts'
import { db } from '#tests/support/database.ts'
import { max } from '#tests/support/moderating.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const cleo = () => someone('cleo')
const subject = { kind: 'post', id: 'p' } as const
const aPost = async () => ({ id: 'p', authorId: (await ann()).id, body: 'Buy it here.', language: 'en' })
const reported = async () => {
  await aReport(await aPost(), await ben())
  return aReport(await aPost(), await cleo())
}

/** What staff do to Ann's post; only the record of it, for what is told reads nothing else. */
const decided = async (key: ActKey, more: Partial<Act> = {}, by?: By) => {
  const act = { key, subject, author: await ann(), snapshot: {}, rule: 'spam', ...more } as const
  return moderate(by ?? (await mo()), act, async () => undefined)
}
const work = () => runDue({ 'tell-moderated': tellModerated })
/** Who was told what. */
const news = async () => {
  const rows = await db.notification.findMany({ include: { member: { select: { name: true } } } })
  const said = rows.map(({ params, ...row }) => ({
    ...(params as { act: string; outcome?: string }),
    ...row,
  }))
  return said.map(({ member, kind, act, outcome }) => `${member.name} ${kind} ${outcome ?? act}`).sort()
}
const told = ['ann moderated post.removed', 'ben report-decided agreed', 'cleo report-decided agreed']
const outcomes = async () => (await db.report.findMany()).map(({ outcome }) => outcome)

test('its author gets the statement of reasons, and who reported it the outcome', async () => {
  await reported()
  const { id } = await decided('post.removed')
  expect(await news()).toEqual([])
  await work()
  expect(await news()).toEqual(told)
  const params = { act: 'post.removed', rule: 'spam', kind: 'post', subject: 'p', decision: id }
  const about = (kind: string) => db.notification.findFirst({ where: { kind, cause: id } })
  expect(await about('moderated')).toMatchObject({ params: { ...params, automated: false } })
  expect(await about('report-decided')).toMatchObject({ params: { ...params, path: '/reports' } })
  expect(await db.report.count({ where: { outcome: 'agreed', toldAt: { not: null } } })).toBe(2)
})

test('however often the work is done each is told once, reporters also where their news was cleared away', async () => {
  await reported()
  const { id } = await decided('post.removed')
  await Promise.allSettled([tellModerated({}, id), tellModerated({}, id)])
  await work()
  expect(await news()).toHaveLength(3)
  await db.notification.deleteMany({ where: { kind: 'report-decided' } })
  await tellModerated({}, id)
  expect(await news()).toEqual(['ann moderated post.removed'])
})

test('a report without an account behind it has its outcome, and the others are told', async () => {
  await reported()
  await db.report.updateMany({ where: { reporterId: (await ben()).id }, data: { reporterId: null } })
  await decided('post.removed')
  await work()
  expect(await outcomes()).toEqual(['agreed', 'agreed'])
  expect(await news()).toEqual(['ann moderated post.removed', 'cleo report-decided agreed'])
})

test.each([
  ['post.removed', 'agreed'],
  ['post.rejected', 'agreed'],
  ['post.held-again', 'disagreed'],
  ['post.approved', 'disagreed'],
] as const)('who reported what ends in %s reads that staff %s', async (key, outcome) => {
  await reported()
  await decided(key)
  await work()
  expect(await outcomes()).toEqual([outcome, outcome])
})

test('where nothing is done its author hears nothing, and those who reported it that staff disagreed', async () => {
  const seen = await reported()
  await decided('case.dismissed', { case: seen })
  await work()
  expect(await news()).toEqual(['ben report-decided disagreed', 'cleo report-decided disagreed'])
})

test('an act that tells nobody, and one that concerns nobody, are told to nobody', async () => {
  for (const key of ['thread.pinned', 'tag.accepted'] as const) await decided(key)
  await decided('post.removed', { author: null })
  await work()
  await tellModerated({}, 'no such decision')
  expect(await db.notification.count()).toBe(0)
  expect(await db.job.count({ where: { doneAt: null } })).toBe(0)
})

test('a rule that acts says so to the author; who reported it waits for staff', async () => {
  await reported()
  await decided('post.held', { rule: 'reported' }, automatic)
  await work()
  expect(await news()).toEqual(['ann moderated post.held'])
  expect(await db.notification.findFirst()).toMatchObject({ params: { automated: true } })
  expect(await outcomes()).toEqual([null, null])
})

test('whoever reported what staff took up again hears nothing of the slip, and the next decision once', async () => {
  const seen = await reported()
  const slip = await decided('case.dismissed', { case: seen })
  const by = await mo()
  await transact((tx) => openAgain(tx, slip.id, by.id))
  await work()
  expect(await news()).toEqual([])
  await decided('post.removed')
  await work()
  await tellModerated({}, slip.id)
  expect(await news()).toEqual(told)
})

test('what is asked no longer was decided by nobody, and nobody is told', async () => {
  await reported()
  await transact((tx) => withdrawCase(tx, { kind: 'reports', subject }))
  await decided('post.removed')
  await work()
  expect(await news()).toEqual(['ann moderated post.removed'])
  expect(await outcomes()).toEqual([null, null])
})

test.each([
  ['upheld', 2],
  ['reversed', 1],
] as const)(
  'after an objection that was %s, of an act and its undoing %s is told here',
  async (outcome, count) => {
    const { id: decisionId } = await decided('post.removed')
    const judged = { outcome, decidedAgainstId: (await mo()).id, judgeId: (await max()).id, at: now() }
    const appeal = { id: newId(), decisionId, authorId: (await ann()).id, text: '', language: 'en' }
    await db.appeal.create({ data: { ...appeal, ...judged } })
    expect(await decided('post.restored')).toMatchObject({ undoesId: decisionId })
    await work()
    const both = ['ann moderated post.removed', 'ann moderated post.restored']
    expect(await news()).toEqual(both.slice(0, count))
  },
)
