import { beforeAll, beforeEach, expect, test } from 'vitest'
import { reportDanger } from '#app/forum/checks/report-danger.server.ts'
import { gateTip, ungateTip } from '#app/forum/moderation/acts/gate-tip.server.ts'
import { gateOn } from '#app/forum/threads/restraint-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner } from '#tests/support/finding.ts'
import { ann, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const melts = { note: 'It melts the glue of the back.' }

async function aTipTwoCallDangerous() {
  const tip = await aTip(await ann())
  for (const name of ['cleo', 'dora']) await reportDanger(await anOwner(name, { shown: true }), tip.id, melts)
  return tip
}
const gateOf = async ({ id }: { id: string }) =>
  gateOn(await db.claim.findUniqueOrThrow({ where: { id } }), 'en')

test('what two shown back screens close is a decision of the rule, told to the author', async () => {
  const tip = await aTipTwoCallDangerous()
  expect(await db.decision.findMany()).toMatchObject([
    { act: 'tip.gated', rule: 'reported', automated: true, subjectId: tip.id, authorId: (await ann()).id },
  ])
  expect(await gateOf(tip)).toMatchObject({
    by: 'By a rule, automatically',
    why: 'Reported by several members',
  })
})

test('staff close it for good by a decision of their own, once, or open it', async () => {
  const tip = await aTipTwoCallDangerous()
  await gateTip(await mo(), tip.id, { rule: 'harm' })
  expect(await gateOf(tip)).toMatchObject({ by: '@mo' })
  await expect(gateTip(await mo(), tip.id, { rule: 'harm' })).rejects.toThrow('curation.gatedAlready')
  await ungateTip(await mo(), tip.id)
  expect(await gateOf(tip)).toBeNull()
})
