import { beforeAll, expect, test } from 'vitest'
import { answerTrial } from '#app/forum/checks/trials/answer-trial.server.ts'
import { stopTrying, tryTip } from '#app/forum/checks/trials/try-tip.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const running = () => db.trial.count({ where: { endedAt: null } })
async function fourTips() {
  const ids: string[] = []
  for (let n = 0; n < 4; n++) ids.push((await aTip(await ann())).id)
  return ids
}

const kept = { day: 8, outcome: 'KEPT' } as const

test('who tries a tip is asked after a week and after a month', async () => {
  const trial = await tryTip(await ben(), (await aTip(await ann())).id)
  const jobs = await db.job.findMany({ where: { kind: 'ask-trial' }, orderBy: { runAt: 'asc' } })
  expect(jobs.map(({ key, runAt }) => [key, (+runAt - +trial.startedAt) / DAY])).toEqual([
    [`${trial.id}/8`, 8],
    [`${trial.id}/30`, 30],
  ])
})

test('three at once, and no fourth until one is over', async () => {
  const [first, second, third, fourth] = await fourTips()
  const member = await ben()
  for (const id of [first!, second!, third!]) await tryTip(member, id)
  await expect(tryTip(member, fourth!)).rejects.toThrow('conflict: trials.tooMany')
  await stopTrying(member, second!)
  await tryTip(member, fourth!)
  expect(await running()).toBe(3)
  advance(9 * DAY)
  const { id } = await db.trial.findFirstOrThrow({ where: { threadId: first! } })
  await answerTrial(member, id, kept)
  await tryTip(member, second!)
})

test('of four begun at once three run', async () => {
  const tips = await fourTips()
  const member = await ben()
  const begun = await Promise.allSettled(tips.map((id) => tryTip(member, id)))
  expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  expect(await running()).toBe(3)
})

test('a tip is tried once, also by four taps at once; stopped before it said anything, once more', async () => {
  const { id } = await aTip(await ann())
  const member = await ben()
  const taps = await Promise.allSettled([1, 2, 3, 4].map(() => tryTip(member, id)))
  expect(taps.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await stopTrying(member, id)
  expect(await db.job.count({ where: { kind: 'ask-trial' } })).toBe(0)
  await tryTip(member, id)
  advance(9 * DAY)
  const trial = await db.trial.findFirstOrThrow()
  await answerTrial(member, trial.id, kept)
  await expect(tryTip(member, id)).rejects.toThrow('conflict: trials.already')
})

test('only what runs can be stopped, and only by whoever began it', async () => {
  const { id } = await aTip(await ann())
  await tryTip(await ben(), id)
  await expect(stopTrying(await someone('cleo'), id)).rejects.toThrow('conflict: trials.notRunning')
  await expect(stopTrying(visitor, id)).rejects.toThrow('signIn')
  await stopTrying(await ben(), id)
  await expect(stopTrying(await ben(), id)).rejects.toThrow('conflict: trials.notRunning')
})

test('visitors are asked to sign in; authors and suspended members refused, and what is no tip', async () => {
  const { id } = await aTip(await ann())
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(tryTip(visitor, id)).rejects.toThrow('signIn')
  await expect(tryTip(await ann(), id)).rejects.toThrow('forbidden: trials.notYourOwn')
  await expect(tryTip(sue, id)).rejects.toThrow('forbidden: accounts.suspended')
  const question = await aQuestion(await ann())
  await expect(tryTip(await ben(), question.id)).rejects.toThrow('forbidden: trials.noTip')
  await expect(tryTip(await ben(), 'nosuchtip')).rejects.toMatchObject({ kind: 'notFound' })
  expect(await db.trial.count()).toBe(0)
})
