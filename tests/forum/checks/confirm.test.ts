import { beforeAll, beforeEach, expect, test } from 'vitest'
import { confirmClaim, withdrawConfirmation } from '#app/forum/checks/confirm.server.ts'
import { Confirmation } from '#app/forum/checks/confirmation.ts'
import { loadWorks, readingOf } from '#app/forum/checks/works-queries.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, NEW, OLD, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const asked = { phone: PHONE, build: NEW }
async function stateFor(tip: { id: string; authorId: string }, reading = asked) {
  return (await loadWorks(visitor, tip, await readingOf(visitor, reading))).state
}

test('two shown back screens on the newest build, one old broken: each build says its own', async () => {
  const tip = await aTip(await ann())
  await finds(await anOwner('cleo', { shown: true }), tip, 'BROKEN', { build: OLD })
  await finds(await anOwner('ben', { shown: true }), tip, 'WORKS')
  await finds(await anOwner('dora', { shown: true }), tip, 'WORKS')
  expect(await stateFor(tip)).toMatchObject({ word: 'works', confidence: 'low', count: 2 })
  expect(await stateFor(tip, { phone: PHONE, build: OLD })).toMatchObject({ word: 'broken', count: 1 })
})

test('without a build the page is read for the newest known one', async () => {
  const reading = await readingOf(visitor, { phone: PHONE })
  expect(reading).toMatchObject({ phoneId: PHONE, newest: true, build: { text: NEW } })
  expect(await readingOf(visitor, {})).toBeNull()
  expect(await readingOf(await anOwner('ben', { build: OLD }), {})).toMatchObject({ build: { text: OLD } })
})

test('a build nobody knows is read as the row that stands for it, never as nothing', async () => {
  const tip = await aTip(await ann())
  await finds(await anOwner('ben'), tip, 'WORKS', { build: 'whatever it says' })
  const { buildId } = await db.confirmation.findFirstOrThrow()
  expect(buildId).toBe('unknown')
  expect(await stateFor(tip, { phone: PHONE, build: 'something else' })).toMatchObject({
    word: 'works',
    count: 1,
  })
})

test('a member has one current answer per phone and build; earlier ones stay as history', async () => {
  const tip = await aTip(await ann())
  const member = await anOwner('ben')
  await finds(member, tip, 'BROKEN')
  await finds(member, tip, 'WORKS')
  await finds(member, tip, 'BROKEN', { build: OLD })
  const rows = await db.confirmation.findMany({ orderBy: { at: 'asc' } })
  expect(rows.map(({ finding, current }) => [finding, current])).toEqual([
    ['BROKEN', null],
    ['WORKS', 1],
    ['BROKEN', 1],
  ])
  expect(await stateFor(tip)).toMatchObject({ word: 'works', count: 1 })
})

test('a hundred identical answers at once are one', async () => {
  const tip = await aTip(await ann())
  const member = await anOwner('ben', { shown: true })
  const said = Confirmation.parse({ finding: 'WORKS', ...asked })
  const all = Array.from({ length: 100 }, () => confirmClaim(member, tip.id, said, { network: 'n' }))
  await Promise.allSettled(all)
  expect(await db.confirmation.count()).toBe(1)
  expect(await stateFor(tip)).toMatchObject({ count: 1 })
})

test('the author’s own answer is shown and weighs nothing', async () => {
  const author = await anOwner('ann', { shown: true })
  const tip = await aTip(author)
  await finds(author, tip, 'WORKS')
  const works = await loadWorks(visitor, tip, await readingOf(visitor, asked))
  expect(works.state).toMatchObject({ word: 'unchecked', count: 0 })
  expect(works.findings).toMatchObject([{ name: 'ann', own: true }])
})

test('what is taken back no longer counts', async () => {
  const tip = await aTip(await ann())
  const member = await anOwner('ben')
  const { id } = await finds(member, tip, 'BROKEN')
  await expect(withdrawConfirmation(await ann(), tip.id, id)).rejects.toMatchObject({ kind: 'notFound' })
  await withdrawConfirmation(member, tip.id, id)
  expect(await stateFor(tip)).toMatchObject({ word: 'unchecked' })
})

test('visitors, suspended members and answers to what is not there are refused', async () => {
  const tip = await aTip(await ann())
  await expect(finds(visitor, tip, 'WORKS')).rejects.toMatchObject({ kind: 'signIn' })
  const until = new Date(+now() + 1e9)
  const gone = { ...(await ben()), suspendedUntil: until }
  await expect(finds(gone, tip, 'WORKS')).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(finds(await ben(), { id: 'nothing' }, 'WORKS')).rejects.toMatchObject({ kind: 'notFound' })
  await db.thread.update({ where: { id: tip.id }, data: { removedAt: now() } })
  await expect(finds(await ben(), tip, 'WORKS')).rejects.toMatchObject({ kind: 'notFound' })
})

test('a step the tip does not have is refused beside its field, be it one beyond the last', async () => {
  const tip = await aTip(await ann())
  const fields = { step: ['confirmations.step.unknown'] }
  for (const step of [2, 9]) {
    const found = finds(await ben(), tip, 'BROKEN', { step })
    await expect(found).rejects.toMatchObject({ kind: 'invalid', more: { fields } })
  }
  expect(await finds(await ben(), tip, 'BROKEN', { step: 1 })).toMatchObject({ step: 1 })
})

test('only what broke says at which step: of any other finding none is kept', async () => {
  const [tip, member] = [await aTip(await ann()), await ben()]
  for (const finding of ['WORKS', 'CHANGE'] as const) await finds(member, tip, finding, { step: 1 })
  expect(await db.confirmation.findMany({ select: { step: true } })).toEqual([{ step: null }, { step: null }])
})

test('a phone that is not in the catalogue is refused beside its field', async () => {
  const tip = await aTip(await ann())
  await expect(finds(await ben(), tip, 'WORKS', { phone: 'no-such-phone' })).rejects.toMatchObject({
    more: { fields: { phone: ['confirmations.phone.missing'] } },
  })
})

test('thirty answers a day, then tomorrow', async () => {
  const tip = await aTip(await ann())
  const member = await anOwner('ben')
  for (let n = 0; n < 30; n++) await finds(member, tip, n % 2 ? 'WORKS' : 'BROKEN')
  await expect(finds(member, tip, 'BROKEN')).rejects.toMatchObject({ kind: 'tooMany' })
  nextMorning()
  await expect(finds(member, tip, 'BROKEN')).resolves.toBeTruthy()
})

test('a burst from one network is held for staff: what comes beyond five counts for nothing', async () => {
  const tip = await aTip(await ann())
  for (let n = 0; n < 7; n++) await finds(await someone(`owl${n}`), tip, 'BROKEN', { network: 'one' })
  expect(await db.confirmation.count({ where: { held: true } })).toBe(2)
  expect(await stateFor(tip)).toMatchObject({ count: 5 })
})

test('a phone the member never declared is admitted, weighs little and is marked', async () => {
  const tip = await aTip(await ann())
  await finds(await someone('wanda'), tip, 'WORKS')
  const { findings } = await loadWorks(visitor, tip, null)
  expect(findings).toMatchObject([{ name: 'wanda', standing: 'NEVER' }])
})
