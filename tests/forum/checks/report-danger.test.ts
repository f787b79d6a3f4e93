import { beforeAll, beforeEach, expect, test } from 'vitest'
import { DangerReport } from '#app/forum/checks/confirmation.ts'
import { listDangers } from '#app/forum/checks/danger-queries.server.ts'
import { reportDanger } from '#app/forum/checks/report-danger.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds } from '#tests/support/finding.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const said = { note: 'It melts the glue of the back.' }
const dangers = async (tip: { id: string }) =>
  listDangers(await db.claim.findUniqueOrThrow({ where: { id: tip.id } }))

test('a danger is said in words, or not at all', () => {
  expect(DangerReport.safeParse({ note: '' }).success).toBe(false)
  expect(DangerReport.safeParse(said).success).toBe(true)
})

test('from a member of some standing it is on top at once', async () => {
  const tip = await aTip(await ann())
  await reportDanger(await ben(), tip.id, said)
  expect(await dangers(tip)).toMatchObject({ gated: false, notes: [{ name: 'ben', text: said.note }] })
})

test('from a newcomer it waits for staff', async () => {
  const tip = await aTip(await ann())
  await reportDanger(await someone('nils', { joinedAt: now() }), tip.id, said)
  expect(await dangers(tip)).toEqual({ gated: false, notes: [] })
  expect(await db.dangerNote.count({ where: { standing: false } })).toBe(1)
})

test('two who showed a back screen close the tip until staff look: nobody confirms it meanwhile but staff', async () => {
  const tip = await aTip(await ann())
  await reportDanger(await anOwner('cleo', { shown: true }), tip.id, said)
  await reportDanger(await ben(), tip.id, said)
  expect(await dangers(tip)).toMatchObject({ gated: false })
  await reportDanger(await anOwner('dora', { shown: true }), tip.id, said)
  expect(await dangers(tip)).toMatchObject({ gated: true })
  await expect(finds(await ben(), tip, 'WORKS')).rejects.toMatchObject({ because: 'confirmations.gated' })
  await expect(finds(await mo(), tip, 'WORKS')).resolves.toBeTruthy()
})

test('one member says it once, and a visitor signs in first', async () => {
  const tip = await aTip(await ann())
  await reportDanger(await ben(), tip.id, said)
  await expect(reportDanger(await ben(), tip.id, said)).rejects.toMatchObject({ kind: 'conflict' })
  await expect(reportDanger(visitor, tip.id, said)).rejects.toMatchObject({ kind: 'signIn' })
})

test('every danger waits for staff as one case of its tip, far more urgent once the tip is closed', async () => {
  const tip = await aTip(await ann())
  const subject = { kind: 'danger', subjectKind: 'thread', subjectId: tip.id, authorId: (await ann()).id }
  await reportDanger(await someone('nils', { joinedAt: now() }), tip.id, said)
  expect(await db.case.findMany()).toMatchObject([{ ...subject, priority: 5, open: 1 }])
  await reportDanger(await anOwner('cleo', { shown: true }), tip.id, said)
  await reportDanger(await anOwner('dora', { shown: true }), tip.id, said)
  expect(await db.case.findMany()).toMatchObject([{ ...subject, priority: 20, version: 3 }])
})
