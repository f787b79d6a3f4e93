import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { takeBack } from '#app/forum/moderation/cases/take-back.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { refuseTag, undoRefusal } from '#app/forum/moderation/desks/catalogue/refuse-tag.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { proposed, threeProposals, threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(threeTags)

const cases = () => db.case.findMany({ orderBy: { id: 'asc' }, select: { id: true, open: true } })

test('a refused word goes from every thread, and each who proposed it reads why', async () => {
  const { one } = await threeProposals()
  await refuseTag(await mo(), (await proposed('pockets')).id, { words: 'Too many things have pockets.' })
  await runDue({ 'tell-moderated': tellModerated })
  const decisions = await db.decision.findMany({ include: { evidence: true } })
  expect(decisions.map(({ authorId }) => authorId).sort()).toEqual(
    [(await ann()).id, (await ben()).id].sort(),
  )
  expect(decisions[0]).toMatchObject({
    act: 'tag.refused',
    evidence: { words: 'Too many things have pockets.' },
  })
  expect(new Set(decisions.map(({ batchId }) => batchId)).size).toBe(1)
  expect(await db.notification.count({ where: { kind: 'moderated' } })).toBe(2)
  expect((await db.tagProposal.findMany()).map(({ text }) => text)).toEqual(['gloves'])
  expect((await loadThreadPage(visitor, one.id, { sort: 'best' }, 'en')).about.proposed).toEqual([])
})

test('a refusal taken back: the word waits in every thread again, and who proposed it is told', async () => {
  const { one } = await threeProposals()
  const before = [await db.tagProposal.findMany({ orderBy: { id: 'asc' } }), await cases()]
  const { id } = await proposed('pockets')
  await refuseTag(await mo(), id)
  await undoRefusal(await mo(), id)
  expect([await db.tagProposal.findMany({ orderBy: { id: 'asc' } }), await cases()]).toEqual(before)
  expect(await db.decision.count({ where: { act: 'tag.refused', undoneAt: null } })).toBe(0)
  await runDue({ 'tell-moderated': tellModerated })
  expect(await db.notification.count({ where: { memberId: (await ann()).id, kind: 'moderated' } })).toBe(2)
  expect((await loadThreadPage(visitor, one.id, { sort: 'best' }, 'en')).about.proposed).toEqual(['Pockets'])
})

test('from the queue it is taken back whole, and once', async () => {
  await threeProposals()
  const { id } = await refuseTag(await mo(), (await proposed('pockets')).id)
  await takeBack(await mo(), id)
  expect(await db.tagProposal.count({ where: { folded: 'pockets' } })).toBe(2)
  await expect(takeBack(await mo(), id)).rejects.toThrow('queue.undoneAlready')
})

test('two who take a refusal back at once do it once', async () => {
  await threeProposals()
  const { id } = await proposed('pockets')
  await refuseTag(await mo(), id)
  const max = await someone('max', { role: 'MODERATOR' })
  const done = await Promise.allSettled([undoRefusal(await mo(), id), undoRefusal(max, id)])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count({ where: { act: 'tag.refusal-undone' } })).toBe(2)
})

test('only staff take it back, not on themselves, and not what never was', async () => {
  const tip = await aTip(await ann(), { tags: 'pockets' })
  const { id } = await proposed('pockets')
  await expect(undoRefusal(await mo(), id)).rejects.toThrow('cabinet.nothingToUndo')
  await refuseTag(await mo(), id)
  await expect(undoRefusal(visitor, id)).rejects.toThrow('signIn')
  await expect(undoRefusal(await ben(), id)).rejects.toThrow('moderation.staffOnly')
  await db.decision.updateMany({ data: { authorId: (await mo()).id } })
  await expect(undoRefusal(await mo(), id)).rejects.toThrow('moderation.notYourself')
  expect(await db.tagProposal.count({ where: { threadId: tip.id } })).toBe(0)
})
