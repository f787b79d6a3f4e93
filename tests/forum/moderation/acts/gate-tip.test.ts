import { beforeAll, expect, test } from 'vitest'
import { reportDanger } from '#app/forum/checks/report-danger.server.ts'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { gateTip, ungateTip } from '#app/forum/moderation/acts/gate-tip.server.ts'
import { loadHistory } from '#app/forum/posts/revision-queries.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { loadForAnswer } from '#app/forum/threads/answer-queries.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { finds } from '#tests/support/finding.ts'
import { expectOneOfTwo, expectStaffOnly, expectUndone, max } from '#tests/support/moderating.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const harm = { rule: 'harm' } as const
const melts = { note: 'It melts the glue of the back.' }
const pageFor = (actor: Actor, { id }: { id: string }) => loadThreadPage(actor, id, { sort: 'best' }, 'en')

test('a gated tip shows readers who closed it and why, how to undo it, and no step', async () => {
  const tip = await aTip(await ann(), { undo: 'Turn it off again.' })
  await gateTip(await mo(), tip.id, harm)
  for (const reader of [visitor, await ben()])
    expect(await pageFor(reader, tip)).toMatchObject({
      tip: { steps: [], undoHtml: expect.stringContaining('Turn it off') },
      gate: { by: '@mo', why: 'May harm people or phones' },
    })
  for (const reader of [await ann(), await mo()])
    expect((await pageFor(reader, tip)).tip!.steps).toHaveLength(1)
  await expect(finds(await ben(), tip, 'WORKS')).rejects.toThrow('confirmations.gated')
})

test('its steps are in no history, no quotation and no search result either', async () => {
  const tip = await aTip(await ann())
  const { id } = await openingPost(tip)
  await gateTip(await mo(), tip.id, harm)
  await expect(loadHistory(visitor, id)).rejects.toThrow('confirmations.gated')
  await expect(loadForAnswer(await ben(), id)).rejects.toThrow('confirmations.gated')
  expect(JSON.stringify(await search(visitor, { q: 'settings' }))).not.toContain('Open the')
  await expect(loadHistory(await ann(), id)).resolves.toBeTruthy()
})

test('open again, it is what it was', async () => {
  const tip = await aTip(await ann())
  const before = [await db.claim.findMany(), await pageFor(visitor, tip)]
  const done = await gateTip(await mo(), tip.id, harm)
  const undone = await ungateTip(await mo(), tip.id)
  expect([await db.claim.findMany(), await pageFor(visitor, tip)]).toEqual(before)
  await expectUndone(done, undone)
  await expect(ungateTip(await mo(), tip.id)).rejects.toThrow('curation.notGated')
})

test('opening a tip settles what members called dangerous: no notice, and a later note counts alone', async () => {
  const tip = await aTip(await ann())
  await reportDanger(await ben(), tip.id, melts)
  expect((await pageFor(visitor, tip)).works!.dangers.notes).toHaveLength(1)
  await ungateTip(await mo(), tip.id)
  expect(await pageFor(visitor, tip)).toMatchObject({ gate: null, works: { dangers: { notes: [] } } })
  await reportDanger(await mo(), tip.id, melts)
  expect((await pageFor(visitor, tip)).works!.dangers.notes).toMatchObject([{ name: 'mo' }])
  expect(await db.evidence.findMany()).toMatchObject([{ snapshot: { notes: [{ text: melts.note }] } }])
})

test('only a tip is gated, by staff, with a rule, and of two at once one is told', async () => {
  const tip = await aTip(await ann())
  await expect(gateTip(await mo(), (await aQuestion(await ann())).id, harm)).rejects.toThrow(
    'curation.notATip',
  )
  await expectStaffOnly((by) => gateTip(by, tip.id, harm))
  await expect(gateTip(await mo(), tip.id, {})).rejects.toThrow('moderation.ruleMissing')
  await expectOneOfTwo('tip.gated', (by) => gateTip(by, tip.id, harm), await mo(), await max())
  await expect(gateTip(await mo(), tip.id, harm)).rejects.toThrow('curation.gatedAlready')
})
