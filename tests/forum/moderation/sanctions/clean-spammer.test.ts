import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { cleanSpammer, undoClean } from '#app/forum/moderation/sanctions/clean-spammer.server.ts'
import { reinstateMember } from '#app/forum/moderation/sanctions/suspend-member.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { advance, HOUR, now } from '#app/platform/clock.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { spamBy } from '#tests/support/spam.ts'

const spam = { rule: 'spam' } as const
const sam = () => someone('sam')
const few = { threads: 4, posts: 9 }

/** Everything this act touches, but its own record and what moves with each change. */
async function asItStands() {
  const byId = { orderBy: { id: 'asc' } } as const
  const threads = await db.thread.findMany(byId)
  return {
    threads: threads.map(({ version: _, treeVersion: __, ...row }) => row),
    posts: await db.post.findMany(byId),
    found: await db.searchDocument.findMany({ orderBy: { id: 'asc' } }),
    members: await db.member.findMany(byId),
    votes: await db.vote.findMany({ orderBy: { postId: 'asc' } }),
  }
}

const theirs = async () => db.post.findMany({ where: { authorId: (await sam()).id }, orderBy: { id: 'asc' } })

test('300 posts in 40 threads go in one act and come back in one, exactly as they were', async () => {
  await spamBy(await sam(), await ann(), await ben(), { threads: 40, posts: 300 })
  const [one] = await theirs()
  await removePost(await mo(), one!.id, spam)
  const before = await asItStands()
  const { batchId } = await cleanSpammer(await mo(), (await sam()).id, spam)
  expect(await db.post.count({ where: { removedAt: null, authorId: (await sam()).id } })).toBe(0)
  expect(await db.thread.count({ where: { removedAt: null } })).toBe(30)
  expect(await db.thread.aggregate({ _sum: { replyCount: true } })).toEqual({ _sum: { replyCount: 0 } })
  expect(await db.searchDocument.count()).toBe(30)
  expect(await db.decision.count({ where: { batchId, act: 'post.removed' } })).toBe(299)
  expect(await db.evidence.count()).toBe(301)
  await undoClean(await mo(), batchId!)
  expect(await asItStands()).toEqual(before)
  expect(await db.decision.count({ where: { undoneAt: null, act: 'post.removed' } })).toBe(1)
  expect(await verifyLog()).toMatchObject({ broken: null })
})

test('the member is suspended for 30 days and told once, and not of each post', async () => {
  await spamBy(await sam(), await ann(), await ben(), few)
  const cleaned = await cleanSpammer(await mo(), (await sam()).id, { ...spam, words: 'No shops here.' })
  expect((await sam()).suspendedUntil).toEqual(cleaned.endsAt)
  expect(+cleaned.endsAt! - +cleaned.at).toBeGreaterThanOrEqual(720 * HOUR - 1000)
  await runDue({ 'tell-moderated': tellModerated })
  expect(await db.notification.findMany()).toMatchObject([{ kind: 'moderated', cause: cleaned.id }])
  expect((await db.staffLog.findMany({ orderBy: { number: 'asc' } })).map(({ action }) => action)).toEqual([
    'post.removed',
    'member.cleaned',
  ])
})

test('what waited about them is closed by the one decision, and a held post waits again after the undo', async () => {
  await spamBy(await sam(), await ann(), await ben(), few)
  const [held, reported] = await theirs()
  await db.$transaction((tx) => holdPost(tx, held!.id, { rule: 'newcomer', priority: 1 }))
  const subject = { kind: 'post', id: reported!.id } as const
  for (const kind of ['reports', 'burst', 'appeal'] as const)
    await openCase(db, { kind, subject, priority: 2 })
  const member = { kind: 'member', id: (await sam()).id } as const
  await openCase(db, { kind: 'burst', subject: member, priority: 5 })
  const cleaned = await cleanSpammer(await mo(), member.id, spam)
  const about = { where: { kind: { not: 'appeal' } }, select: { open: true, decisionId: true } }
  expect(await db.case.findMany(about)).toEqual(Array(4).fill({ open: null, decisionId: cleaned.id }))
  await undoClean(await mo(), cleaned.batchId!)
  const waiting = await db.case.findMany({ where: { open: 1 } })
  expect(waiting.map(({ kind }) => kind).sort()).toEqual(['appeal', 'approval'])
  expect(await db.post.findUnique({ where: { id: held!.id } })).toMatchObject({ heldAt: expect.any(Date) })
})

test('what staff did in between stays: a post restored and removed anew, and another end of the suspension', async () => {
  await spamBy(await sam(), await ann(), await ben(), few)
  const { batchId } = await cleanSpammer(await mo(), (await sam()).id, spam)
  const [one] = await theirs()
  await restorePost(await mo(), one!.id)
  await removePost(await mo(), one!.id, spam)
  await reinstateMember(await mo(), (await sam()).id)
  await undoClean(await mo(), batchId!)
  expect(await db.post.findMany({ where: { removedAt: { not: null } } })).toMatchObject([{ id: one!.id }])
  expect((await sam()).suspendedUntil).toBeNull()
})

test('a suspension that held before holds again after the undo', async () => {
  await spamBy(await sam(), await ann(), await ben(), few)
  const suspendedUntil = new Date(+now() + 200 * HOUR)
  await db.member.update({ where: { id: (await sam()).id }, data: { suspendedUntil } })
  const { batchId } = await cleanSpammer(await mo(), (await sam()).id, spam)
  expect(+(await sam()).suspendedUntil!).toBeGreaterThan(+suspendedUntil)
  await undoClean(await mo(), batchId!)
  expect((await sam()).suspendedUntil).toEqual(suspendedUntil)
})

test('two who clean at once clean once, and two who undo at once undo once', async () => {
  await spamBy(await sam(), await ann(), await ben(), few)
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const { id } = await sam()
  const cleaned = await Promise.allSettled(both.map((by) => cleanSpammer(by, id, spam)))
  expect(cleaned.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { batchId } = await db.decision.findFirstOrThrow({ where: { act: 'member.cleaned' } })
  const undone = await Promise.allSettled(both.map((by) => undoClean(by, batchId!)))
  expect(undone.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count({ where: { act: 'post.restored' } })).toBe(9)
})

test('who may not is refused, and so is cleaning where nothing stands or nothing was cleaned', async () => {
  const { id } = await sam()
  await expect(cleanSpammer(await mo(), id, spam)).rejects.toThrow('sanctions.nothingToClean')
  expect((await sam()).suspendedUntil).toBeNull()
  await spamBy(await sam(), await ann(), await ben(), few)
  await expect(cleanSpammer(visitor, id, spam)).rejects.toThrow('signIn')
  await expect(cleanSpammer(await ben(), id, spam)).rejects.toThrow('moderation.staffOnly')
  await expect(cleanSpammer(await mo(), (await mo()).id, spam)).rejects.toThrow('moderation.notYourself')
  const max = await someone('max', { role: 'MODERATOR' })
  await expect(cleanSpammer(await mo(), max.id, spam)).rejects.toThrow('moderation.notYourEqual')
  await expect(cleanSpammer(await mo(), id, {})).rejects.toThrow('moderation.ruleMissing')
  await expect(undoClean(await mo(), 'none')).rejects.toThrow('sanctions.noSuchClean')
  const { batchId } = await cleanSpammer(await mo(), id, spam)
  await expect(undoClean(await ben(), batchId!)).rejects.toThrow('moderation.staffOnly')
  advance(HOUR)
  expect(await db.post.count({ where: { removedAt: null, authorId: id } })).toBe(0)
})
