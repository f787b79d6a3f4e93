import { beforeAll, expect, test } from 'vitest'
import { loadTrial, loadTrials } from '#app/forum/checks/trials/trial-queries.server.ts'
import { tryTip } from '#app/forum/checks/trials/try-tip.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

type Week = 'KEPT' | 'DROPPED' | 'FORGOT'

/** Trials straight into the database, begun so many days ago. */
async function trials(threadId: string, daysAgo: number, count: number, week: Week, month?: Week) {
  for (let n = 0; n < count; n++) {
    const { id: memberId } = await someone(newId().slice(-12))
    const startedAt = new Date(+now() - daysAgo * DAY)
    const reason = (outcome: Week) => (outcome === 'DROPPED' ? ('BATTERY' as const) : null)
    const answer = (day: number, outcome: Week) => ({ day, outcome, reason: reason(outcome), at: now() })
    const answers = [answer(8, week), ...(month ? [answer(30, month)] : [])]
    await db.trial.create({
      data: { id: newId(), memberId, threadId, startedAt, endedAt: now(), answers: { create: answers } },
    })
  }
}

async function aTried() {
  const { id, authorId } = await aTip(await ann())
  return { id, authorId, removedAt: null, deletedAt: null }
}

test('after a week all who answered are counted; after a month those of whom it is known', async () => {
  const tip = await aTried()
  await trials(tip.id, 40, 3, 'KEPT', 'KEPT')
  await trials(tip.id, 40, 1, 'KEPT', 'DROPPED')
  await trials(tip.id, 40, 2, 'DROPPED')
  await trials(tip.id, 40, 1, 'KEPT')
  await trials(tip.id, 10, 5, 'DROPPED')
  await trials(tip.id, 10, 4, 'KEPT')
  expect(await loadTrials(visitor, tip)).toMatchObject({
    week: { kept: 9, of: 16 },
    month: { kept: 3, of: 6 },
  })
})

test('why it was dropped is for its author and staff, and nobody else', async () => {
  const tip = await aTried()
  await trials(tip.id, 10, 2, 'DROPPED')
  for (const actor of [await ann(), await mo()])
    expect((await loadTrials(actor, tip)).reasons).toEqual([{ reason: 'BATTERY', count: 2 }])
  for (const actor of [visitor, await ben()]) expect((await loadTrials(actor, tip)).reasons).toBeNull()
})

test('a member sees their own trial: running, asked, answered', async () => {
  const tip = await aTried()
  const { id } = await tryTip(await ben(), tip.id)
  expect((await loadTrials(await ben(), tip)).mine).toMatchObject({ id, running: true, day: null })
  expect((await loadTrials(visitor, tip)).mine).toBeNull()
  advance(8 * DAY)
  expect((await loadTrials(await ben(), tip)).mine).toMatchObject({ day: 8 })
  expect(await loadTrial(await ben(), id)).toMatchObject({ day: 8, answered: false })
})

test('the page of a trial is its member’s alone', async () => {
  const { id } = await tryTip(await ben(), (await aTried()).id)
  await expect(loadTrial(visitor, id)).rejects.toThrow('signIn')
  await expect(loadTrial(await ann(), id)).rejects.toThrow('notFound: trials.noSuch')
})
