import { beforeAll, expect, test } from 'vitest'
import { answerTrial } from '#app/forum/checks/trials/answer-trial.server.ts'
import { type Outcome, outcomes } from '#app/forum/checks/trials/trial.ts'
import { TrialAnswer } from '#app/forum/checks/trials/trial-answer.ts'
import { tryTip } from '#app/forum/checks/trials/try-tip.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { wilson } from '#app/forum/posts/votes/wilson.ts'
import { listThreads } from '#app/forum/threads/thread-list-queries.server.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const keptOf = async ({ id }: { id: string }) => (await db.thread.findUniqueOrThrow({ where: { id } })).kept
const said = (outcome: Outcome) =>
  TrialAnswer.parse({ day: '8', outcome, ...(outcome === 'DROPPED' && { reason: 'BATTERY' }) })

async function trialsOf(tip: { id: string }, count: number) {
  const members = await Promise.all(Array.from({ length: count }, (_, n) => someone(`trier-${n}`)))
  const trials = []
  for (const member of members) trials.push({ member, ...(await tryTip(member, tip.id)) })
  return trials
}

test('too early there is nothing to answer; then each question is answered once', async () => {
  const { id } = await tryTip(await ben(), (await aTip(await ann())).id)
  advance(7 * DAY)
  await expect(answerTrial(await ben(), id, said('KEPT'))).rejects.toThrow('conflict: trials.notAsked')
  advance(1 * DAY)
  await answerTrial(await ben(), id, said('KEPT'))
  await expect(answerTrial(await ben(), id, said('FORGOT'))).rejects.toThrow('conflict: trials.notAsked')
  const month = { day: 30, outcome: 'DROPPED', reason: 'TOO_FIDDLY' } as const
  await expect(answerTrial(await ben(), id, month)).rejects.toThrow('conflict: trials.notAsked')
  advance(22 * DAY)
  await answerTrial(await ben(), id, month)
  expect(await db.trialAnswer.findMany({ orderBy: { day: 'asc' } })).toMatchObject([
    { day: 8, outcome: 'KEPT', reason: null },
    { day: 30, outcome: 'DROPPED', reason: 'TOO_FIDDLY' },
  ])
})

test('of five taps at once one answers', async () => {
  const { id } = await tryTip(await ben(), (await aTip(await ann())).id)
  advance(8 * DAY)
  const member = await ben()
  const taps = await Promise.allSettled([1, 2, 3, 4, 5].map(() => answerTrial(member, id, said('KEPT'))))
  expect(taps.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.trialAnswer.count()).toBe(1)
})

test('when twelve answer at once, what the list sorts by is what they said', async () => {
  const tip = await aTip(await ann())
  expect(await keptOf(tip)).toBe(-1)
  const trials = await trialsOf(tip, 12)
  advance(8 * DAY)
  const outcomes = ['KEPT', 'DROPPED', 'KEPT', 'FORGOT'] as const
  await Promise.all(trials.map(({ id, member }, n) => answerTrial(member, id, said(outcomes[n % 4]!))))
  expect(await keptOf(tip)).toBeCloseTo(wilson(6, 6), 10)
})

test('most kept comes first, what nobody kept later, what nobody tried last; page follows page', async () => {
  const tips: { id: string }[] = []
  const results = [[], ['DROPPED'], ['KEPT'], ['KEPT', 'KEPT', 'KEPT']] as Outcome[][]
  for (const [n, outcomes] of results.entries()) {
    tips.push(await aTip(await ann(), { title: `Tip ${n + 1} of four` }))
    const trials = await trialsOf(tips[n]!, outcomes.length)
    advance(8 * DAY)
    for (const [at, { id, member }] of trials.entries()) await answerTrial(member, id, said(outcomes[at]!))
  }
  const list = await listThreads(visitor, { kind: 'TIP', sort: 'kept' })
  expect(list.threads.map(({ title }) => title)).toEqual([4, 3, 2, 1].map((n) => `Tip ${n} of four`))
  const { id, kept } = await db.thread.findUniqueOrThrow({ where: { id: tips[2]!.id } })
  const rest = await listThreads(visitor, { kind: 'TIP', sort: 'kept', after: `${kept}_${id}` })
  expect(rest.threads.map(({ title }) => title)).toEqual([2, 1].map((n) => `Tip ${n} of four`))
  const end = await listThreads(visitor, { kind: 'TIP', sort: 'kept', after: `-1_${tips[0]!.id}` })
  expect(end.threads).toEqual([])
})

test('nobody answers for others, and suspended members wait', async () => {
  const { id } = await tryTip(await ben(), (await aTip(await ann())).id)
  advance(8 * DAY)
  await expect(answerTrial(visitor, id, said('KEPT'))).rejects.toThrow('signIn')
  await expect(answerTrial(await ann(), id, said('KEPT'))).rejects.toThrow('notFound: trials.noSuch')
  const suspended = { ...(await ben()), suspendedUntil: new Date(+now() + DAY) }
  await expect(answerTrial(suspended, id, said('KEPT'))).rejects.toThrow('accounts.suspended')
  expect(await db.trialAnswer.count()).toBe(0)
})

test('a reason is kept with a trial that was dropped, and with no other answer', async () => {
  const trials = await trialsOf(await aTip(await ann()), 4)
  advance(8 * DAY)
  const reason = 'BATTERY'
  for (const [n, outcome] of outcomes.entries())
    await answerTrial(trials[n]!.member, trials[n]!.id, TrialAnswer.parse({ day: '8', outcome, reason }))
  const kept = await db.trialAnswer.findMany({ where: { reason: { not: null } } })
  expect(kept).toMatchObject([{ outcome: 'DROPPED', reason }])
  expect(await db.trialAnswer.count()).toBe(4)
})
