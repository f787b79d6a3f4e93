import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { approvePost, holdAgain, rejectPost } from '#app/forum/moderation/acts/approve-post.server.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { aHeldPost, aReport } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const spam = { rule: 'spam' } as const
const shown = (id: string) => findPost(visitor, id).then(Boolean, () => false)
const tipsFound = async () =>
  (await search(visitor, { q: 'clock' })).hits.filter(({ kind }) => kind === 'tip')

test('an approved post is shown and found, its case is closed, and the hold is taken back', async () => {
  const { post, seen } = await aHeldPost(await ann())
  const held = await db.decision.findFirstOrThrow()
  const decision = await approvePost(await mo(), post.id, { case: seen })
  expect(await shown(post.id)).toBe(true)
  expect(await tipsFound()).toHaveLength(1)
  expect(await db.case.findMany()).toMatchObject([{ open: null, decisionId: decision.id }])
  expect(decision).toMatchObject({ act: 'post.approved', undoesId: held.id })
})

test('a rejected post stays gone, waits no more, and its author learns the rule', async () => {
  const { post, seen } = await aHeldPost(await ann())
  await expect(rejectPost(await mo(), post.id, { case: seen })).rejects.toThrow('moderation.ruleMissing')
  const decision = await rejectPost(await mo(), post.id, { ...spam, words: 'No shops here.', case: seen })
  expect(await shown(post.id)).toBe(false)
  const row = await db.post.findUniqueOrThrow({ where: { id: post.id } })
  expect([row.heldAt, row.removedAt !== null]).toEqual([null, true])
  await runDue({ 'tell-moderated': tellModerated })
  expect(await db.notification.findMany({ where: { cause: decision.id } })).toMatchObject([
    { memberId: (await ann()).id, kind: 'moderated' },
  ])
})

test('rejected or approved, it can be restored or removed like any other', async () => {
  const [first, second] = [await aHeldPost(await ann()), await aHeldPost(await ann())]
  const rejection = await rejectPost(await mo(), first.post.id, spam)
  expect((await restorePost(await mo(), first.post.id)).undoesId).toBe(rejection.id)
  expect(await shown(first.post.id)).toBe(true)
  await approvePost(await mo(), second.post.id)
  await removePost(await mo(), second.post.id, spam)
  expect(await shown(second.post.id)).toBe(false)
})

test('held again, it waits as it did, and can be approved once more', async () => {
  const [first, second] = [await aHeldPost(await ann()), await aHeldPost(await ann())]
  const approval = await approvePost(await mo(), first.post.id)
  expect((await holdAgain(await mo(), first.post.id)).undoesId).toBe(approval.id)
  await rejectPost(await mo(), second.post.id, spam)
  await holdAgain(await mo(), second.post.id)
  for (const { post } of [first, second]) {
    expect(await shown(post.id)).toBe(false)
    await expect(holdAgain(await mo(), post.id)).rejects.toThrow('queue.heldAlready')
    await approvePost(await mo(), post.id)
    expect(await shown(post.id)).toBe(true)
  }
})

test('whoever reported what is rejected was right, and is told so', async () => {
  const { post } = await aHeldPost(await ann())
  const seen = await aReport(post, await ben())
  await rejectPost(await mo(), post.id, { ...spam, case: seen })
  await runDue({ 'tell-moderated': tellModerated })
  expect(await db.report.findMany()).toMatchObject([{ outcome: 'agreed' }])
})

test('what does not wait is neither approved nor rejected', async () => {
  const { post } = await aHeldPost(await ann())
  await approvePost(await mo(), post.id)
  await expect(approvePost(await mo(), post.id)).rejects.toThrow('queue.notHeld')
  await expect(rejectPost(await mo(), post.id, spam)).rejects.toThrow('queue.notHeld')
})

test('neither visitors nor members nor its own author decide about it', async () => {
  const { post } = await aHeldPost(await ann())
  await expect(approvePost(visitor, post.id)).rejects.toThrow()
  for (const member of [await ann(), await someone('nils')]) {
    await expect(approvePost(member, post.id)).rejects.toThrow()
    await expect(rejectPost(member, post.id, spam)).rejects.toThrow()
  }
  const own = await aHeldPost(await mo())
  await expect(approvePost(await mo(), own.post.id)).rejects.toThrow('moderation.notYourself')
  expect(await db.post.count({ where: { heldAt: { not: null } } })).toBe(2)
})

test('of two who decide at once, one does, and the other learns who', async () => {
  const { post, seen } = await aHeldPost(await ann())
  const done = await Promise.allSettled([
    approvePost(await mo(), post.id, { case: seen }),
    rejectPost(await someone('max', { role: 'MODERATOR' }), post.id, { ...spam, case: seen }),
  ])
  const late = done.filter(({ status }) => status === 'rejected')
  expect(late).toMatchObject([{ reason: { because: 'moderation.handledBy' } }])
  expect(await db.decision.count({ where: { automated: false } })).toBe(1)
})
