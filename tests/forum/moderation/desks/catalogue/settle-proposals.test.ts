import { beforeEach, expect, test } from 'vitest'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { acceptTag } from '#app/forum/moderation/desks/catalogue/accept-tag.server.ts'
import { refuseTag } from '#app/forum/moderation/desks/catalogue/refuse-tag.server.ts'
import {
  insistOnOpen,
  settleThread,
  takeProposals,
} from '#app/forum/moderation/desks/catalogue/settle-proposals.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { proposed, threeProposals, threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(threeTags)

const decision = { id: 'd', act: 'tag.accepted', decidedById: null }

async function aThreadThatWaits() {
  const tip = await aTip(await ann(), { tags: 'pockets, gloves' })
  const seen = await db.case.findFirstOrThrow({ select: { id: true, version: true } })
  return { tip, seen }
}
const newTag = { slug: 'pocket', name: { en: 'pocket', fr: 'poche', zh: '口袋' } }
const waits = async ({ id }: { id: string }) => {
  await transact((tx) => openCase(tx, { kind: 'tag', subject: { kind: 'thread', id }, priority: 1 }))
  const row = await db.case.findFirstOrThrow({ where: { subjectId: id } })
  return { id: row.id, version: row.version }
}

test('a proposal is taken once', async () => {
  await aThreadThatWaits()
  const ids = (await db.tagProposal.findMany()).map(({ id }) => id)
  await transact((tx) => takeProposals(tx, ids))
  await expect(transact((tx) => takeProposals(tx, ids))).rejects.toThrow('cabinet.proposalGone')
})

test('what was seen of a case is out of date with every word decided', async () => {
  const { tip, seen } = await aThreadThatWaits()
  await transact((tx) => insistOnOpen(tx, seen))
  await transact((tx) => settleThread(tx, tip.id, decision, seen))
  await expect(transact((tx) => insistOnOpen(tx, seen))).rejects.toThrow('moderation.changed')
  expect((await db.caseLine.findMany()).map(({ what }) => what).sort()).toEqual(['opened', 'tag.accepted'])
})

test('a thread nobody put before staff has nothing to close', async () => {
  const tip = await aTip(await ann(), { tags: 'pockets' })
  await db.case.deleteMany()
  await transact((tx) => settleThread(tx, tip.id, decision))
  expect(await db.case.count()).toBe(0)
})

test('the case of a thread is closed with its last word, and not before', async () => {
  const tip = await aTip(await ann(), { tags: 'pockets, gloves' })
  const seen = await waits(tip)
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag, { case: seen })
  expect(await db.case.findFirst()).toMatchObject({ open: 1, version: seen.version + 1 })
  const { id: glovesId } = await proposed('gloves')
  await expect(refuseTag(await mo(), glovesId, { case: seen })).rejects.toThrow('moderation.changed')
  await refuseTag(await mo(), glovesId, { case: { ...seen, version: seen.version + 1 } })
  expect(await db.case.findFirst()).toMatchObject({ open: null, closedById: (await mo()).id })
})

test('other threads’ cases are closed with it too', async () => {
  const { one, two, other } = await threeProposals()
  const [seen] = [await waits(one), await waits(two), await waits(other)]
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag, { case: seen })
  expect((await db.case.findMany({ where: { open: 1 } })).map(({ subjectId }) => subjectId)).toEqual([
    other.id,
  ])
})
