import { beforeEach, expect, test } from 'vitest'
import { insistOnOpen, settleThread, takeProposals } from '#app/forum/cabinet/settle-proposals.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(threeTags)

const decision = { id: 'd', act: 'tag.accepted', decidedById: null }

async function aThreadThatWaits() {
  const tip = await aTip(await ann(), { tags: 'pockets, gloves' })
  const seen = await db.case.findFirstOrThrow({ select: { id: true, version: true } })
  return { tip, seen }
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
