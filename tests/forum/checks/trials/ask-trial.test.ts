import { beforeAll, expect, test } from 'vitest'
import { answerTrial } from '#app/forum/checks/trials/answer-trial.server.ts'
import { askTrial } from '#app/forum/checks/trials/ask-trial.server.ts'
import { stopTrying, tryTip } from '#app/forum/checks/trials/try-tip.server.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const work = () => runDue({ 'ask-trial': askTrial })
const waiting = async () =>
  (await db.notification.findMany({ where: { doneAt: null }, orderBy: { at: 'asc' } })).map(
    ({ cause }) => cause,
  )
const begun = async () => tryTip(await ben(), (await aTip(await ann())).id)

test('nothing is asked before the eighth day, then once', async () => {
  const trial = await begun()
  advance(7 * DAY)
  expect(await work()).toBe(0)
  advance(1 * DAY)
  expect(await work()).toBe(1)
  await askTrial({}, `${trial.id}/8`)
  expect(await db.notification.findMany()).toMatchObject([
    {
      memberId: (await ben()).id,
      kind: 'trial-asked',
      cause: `${trial.id}/8`,
      params: { path: `/trials/${trial.id}`, trial: trial.id, day: 8, thread: trial.threadId },
    },
  ])
})

test('whoever kept it for a week is asked again after a month', async () => {
  const trial = await begun()
  advance(8 * DAY)
  await work()
  await answerTrial(await ben(), trial.id, { day: 8, outcome: 'KEPT' })
  expect(await waiting(), 'what was answered no longer waits').toEqual([])
  advance(22 * DAY)
  await work()
  expect(await waiting()).toEqual([`${trial.id}/30`])
})

test.each(['DROPPED', 'FORGOT', 'NEVER_SET_UP'] as const)('after %s nobody asks again', async (outcome) => {
  const trial = await begun()
  advance(8 * DAY)
  await work()
  const reason = outcome === 'DROPPED' ? ('BATTERY' as const) : undefined
  await answerTrial(await ben(), trial.id, { day: 8, outcome, reason })
  advance(30 * DAY)
  await work()
  expect(await waiting()).toEqual([])
})

test('a trial nobody answers is over after a month, and makes room', async () => {
  const trial = await begun()
  advance(8 * DAY)
  await work()
  advance(22 * DAY)
  await work()
  expect(await waiting()).toEqual([])
  expect(await db.trial.findUnique({ where: { id: trial.id } })).toMatchObject({ endedAt: expect.any(Date) })
})

test('what was stopped, or whose tip is gone, is not asked about', async () => {
  const stopped = await begun()
  await stopTrying(await ben(), stopped.threadId)
  const { threadId } = await begun()
  await db.thread.update({ where: { id: threadId }, data: { removedAt: now() } })
  advance(8 * DAY)
  await work()
  await askTrial({}, `${stopped.id}/8`)
  await askTrial({}, 'nosuchtrial/8')
  expect(await db.notification.count()).toBe(0)
  expect(await db.trial.count({ where: { endedAt: null } })).toBe(0)
})
