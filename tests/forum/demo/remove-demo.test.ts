import { beforeAll, beforeEach, expect, test } from 'vitest'
import { drawStep } from '#app/forum/demo/draw-step.server.ts'
import { loadDemoOnce } from '#app/forum/demo/load-demo-once.server.ts'
import { removeDemo } from '#app/forum/demo/remove-demo.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { findThread, loadOpening, loadReplies } from '#app/forum/threads/thread-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables.filter((table) => table !== 'Setting'))
beforeAll(aCatalogueToWriteAbout)
beforeEach(async () => void (await db.setting.deleteMany()))

async function player(name: string): Promise<Member> {
  const member = await someone(name)
  await db.member.update({ where: { id: member.id }, data: { demo: true } })
  return { ...member, demo: true }
}
const dana = () => player('demo-owner-01')
const dino = () => player('demo-owner-02')

const found = (subject: string) => db.searchDocument.count({ where: { subject } })

async function scoresAsVoted() {
  const posts = await db.post.findMany({ include: { votes: true, thread: true } })
  for (const { score, upCount, votes, position, thread } of posts) {
    expect([score, upCount]).toEqual([votes.length, votes.length])
    if (position === 1) expect(thread.score).toBe(votes.length)
  }
}

test('nothing is left of demo content nobody replied to: words, photos, votes, search, players', async () => {
  const photo = await drawStep(await dana(), 'clock')
  const steps = [{ text: 'Open the settings.', photo, alt: 'A clock' }]
  const tip = await aTip(await dana(), { steps, tags: 'selfie' })
  const thread = await aReview(await dino())
  const reply = await aReply(await dino(), tip)
  await aReply(await dana(), tip, { parent: reply.id })
  await castVote(await dino(), (await openingPost(tip)).id, { value: 1 })
  await castVote(await ann(), reply.id, { value: 1 })

  expect(await removeDemo()).toEqual({ removed: 4, kept: 0 })
  const tables = [
    db.thread,
    db.post,
    db.vote,
    db.photo,
    db.tip,
    db.threadTag,
    db.visit,
    db.review,
    db.reviewUse,
  ] as const
  for (const table of tables) expect(await (table as typeof db.post).count()).toBe(0)
  expect(await db.member.findMany({ select: { name: true } })).toEqual([{ name: 'ann' }])
  for (const subject of [tip.id, thread.id, reply.id]) expect(await found(subject)).toBe(0)
})

test('what members wrote stays as it was: their tips, replies and votes', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await castVote(await ann(), reply.id, { value: 1 })
  await removeDemo()
  const opening = await loadOpening(visitor, tip.id)
  expect([opening?.html, opening?.demo, opening?.gone]).toEqual([expect.any(String), undefined, undefined])
  expect(await db.vote.count()).toBe(1)
  expect([await found(tip.id), await found(reply.id)]).toEqual([1, 1])
})

test('a demo tip a member replied to becomes an empty place, and the reply stays', async () => {
  const photo = await drawStep(await dana(), 'clock')
  const tip = await aTip(await dana(), { steps: [{ text: 'Secret step', photo, alt: 'A clock' }] })
  const reply = await aReply(await ann(), tip, { body: 'Thank you for this.' })

  expect(await removeDemo()).toEqual({ removed: 0, kept: 1 })
  const thread = await findThread(visitor, tip.id)
  expect(thread).toMatchObject({ title: '', replyCount: 1 })
  expect(await loadOpening(visitor, tip.id)).toBeNull()
  const { replies } = await loadReplies(visitor, thread, { sort: 'old' })
  expect(replies).toMatchObject([{ id: reply.id, html: '<p>Thank you for this.</p>\n' }])
  expect(replies[0]).not.toHaveProperty('gone')
  expect([await found(tip.id), await found(reply.id), await db.photo.count()]).toEqual([0, 1, 0])
  expect(JSON.stringify(await db.post.findMany())).not.toContain('Secret step')
})

test('a demo reply a member answered becomes an empty place, the demo reply beside it goes', async () => {
  const tip = await aTip(await ann())
  const answered = await aReply(await dana(), tip, { body: 'Mine is blue.' })
  const other = await aReply(await dino(), tip)
  const mine = await aReply(await ben(), tip, { parent: answered.id })

  expect(await removeDemo()).toEqual({ removed: 1, kept: 1 })
  const thread = await findThread(visitor, tip.id)
  expect(thread.replyCount).toBe(1)
  const { replies } = await loadReplies(visitor, thread, { sort: 'old' })
  expect(replies).toMatchObject([
    { id: answered.id, gone: 'deleted', html: null, author: null, depth: 0 },
    { id: mine.id, html: expect.any(String), depth: 1 },
  ])
  expect(replies[1]).not.toHaveProperty('gone')
  expect(await found(other.id)).toBe(0)
})

test('a row of demo replies stays up to the member’s at its end', async () => {
  const tip = await aTip(await ann())
  const first = await aReply(await dana(), tip)
  const second = await aReply(await dino(), tip, { parent: first.id })
  const mine = await aReply(await ben(), tip, { parent: second.id })
  expect(await removeDemo()).toEqual({ removed: 0, kept: 2 })
  expect(await db.post.findUnique({ where: { id: mine.id } })).toMatchObject({ parentId: second.id })
})

test('the score is what the votes say, on empty places too', async () => {
  const tip = await aTip(await dana())
  const reply = await aReply(await ann(), tip)
  const opening = await openingPost(tip)
  for (const voter of [await dino(), await ann(), await ben()])
    await castVote(voter, opening.id, { value: 1 })
  for (const voter of [await dino(), await ben()]) await castVote(voter, reply.id, { value: 1 })
  await scoresAsVoted()
  await removeDemo()
  await scoresAsVoted()
})

test('removed twice, the second time finds nothing to do', async () => {
  const tip = await aTip(await dana())
  const answered = await aReply(await dino(), tip)
  await aReply(await ann(), tip, { parent: answered.id })
  await removeDemo()
  const before = await db.thread.findUnique({ where: { id: tip.id } })
  expect(await removeDemo()).toEqual({ removed: 0, kept: 0 })
  expect(await db.thread.findUnique({ where: { id: tip.id } })).toEqual(before)
})

test('the staff log says what was removed, and demo content never comes back', async () => {
  const tip = await aTip(await dana())
  await aReply(await ann(), tip)
  await removeDemo()
  expect(await db.staffLog.findMany()).toMatchObject([
    { action: 'demo.removed', actorId: null, detail: { removed: 0, kept: 1 } },
  ])
  await db.member.deleteMany({ where: { demo: false, posts: { none: {} } } })
  await loadDemoOnce()
  expect(await db.thread.count()).toBe(1)
})
