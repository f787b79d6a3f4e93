import { beforeEach, expect, test } from 'vitest'
import { UNCHECKED } from '#app/forum/checks/weights.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { hotness } from '#app/forum/threads/hot.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aPostOf } from '#tests/support/photos.ts'
import { nextMorning } from '#tests/support/writing.ts'

beforeEach(nextMorning)

const up = { value: 1 } as const
const none = { value: 0 } as const
const down = { value: -1, reason: 'WRONG' } as const

const tally = (id: string) =>
  db.post.findUniqueOrThrow({ where: { id }, select: { score: true, upCount: true, downCount: true } })

async function recount(postId: string) {
  const votes = await db.vote.findMany({ where: { postId } })
  return votes.reduce((sum, { value }) => sum + value, 0)
}

test('a vote counts at once, for the post and for its place in lists', async () => {
  const post = await aPostOf(await ann())
  // As of a tip that nobody has checked yet.
  await db.thread.update({ where: { id: post.threadId }, data: { fresh: UNCHECKED } })
  expect(await castVote(await ben(), post.id, up)).toEqual({ score: 1 })
  expect(await castVote(await mo(), post.id, up)).toEqual({ score: 2 })
  expect(await tally(post.id)).toEqual({ score: 2, upCount: 2, downCount: 0 })
  const { score, hot } = await db.thread.findUniqueOrThrow({ where: { id: post.threadId } })
  expect(score).toBe(2)
  expect(hot).toBeCloseTo(hotness(2, post.createdAt, UNCHECKED), 8)
})

test('a vote leaves one row that says who, what and why', async () => {
  const post = await aPostOf(await ann())
  await castVote(await ben(), post.id, down)
  expect(await db.vote.findMany()).toEqual([
    {
      postId: post.id,
      memberId: (await ben()).id,
      authorId: (await ann()).id,
      value: -1,
      reason: 'WRONG',
      castAt: expect.any(Date),
    },
  ])
})

test('a vote can be changed, and withdrawn with its reason', async () => {
  const post = await aPostOf(await ann())
  await castVote(await ben(), post.id, up)
  expect(await castVote(await ben(), post.id, down)).toEqual({ score: -1 })
  expect(await tally(post.id)).toEqual({ score: -1, upCount: 0, downCount: 1 })
  await castVote(await ben(), post.id, { value: 1, reason: 'WRONG' })
  expect(await db.vote.findFirst()).toMatchObject({ value: 1, reason: null })
  expect(await castVote(await ben(), post.id, none)).toEqual({ score: 0 })
  expect(await db.vote.count()).toBe(0)
  expect(await castVote(await ben(), post.id, none)).toEqual({ score: 0 })
})

test('the same vote twice counts once', async () => {
  const post = await aPostOf(await ann())
  await castVote(await ben(), post.id, up)
  expect(await castVote(await ben(), post.id, up)).toEqual({ score: 1 })
})

test('a vote on a reply moves the discussion, not the thread', async () => {
  const { threadId, ...opening } = await aPostOf(await ann())
  const reply = await db.post.create({ data: { ...opening, id: newId(), threadId, position: 2 } })
  const before = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
  await castVote(await ben(), reply.id, up)
  const { treeVersion } = before
  const after = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
  expect(after).toEqual({ ...before, treeVersion: treeVersion + 1 })
  expect((await db.post.findUniqueOrThrow({ where: { id: reply.id } })).best).toBeGreaterThan(0.3)
})

test('when twelve vote at once, the score is what the votes say', async () => {
  const post = await aPostOf(await ann())
  const voters = await Promise.all(Array.from({ length: 12 }, (_, n) => someone(`voter-${n}`)))
  await Promise.all(voters.map((voter, n) => castVote(voter, post.id, n % 4 === 3 ? down : up)))
  expect(await tally(post.id)).toEqual({ score: 6, upCount: 9, downCount: 3 })
  const changes = [up, none, down]
  await Promise.all(voters.map((voter, n) => castVote(voter, post.id, changes[n % 3]!)))
  const { score } = await tally(post.id)
  expect(score).toBe(await recount(post.id))
  expect(score).toBe(0)
})

test('one member who taps twelve times at once has one vote', async () => {
  const post = await aPostOf(await ann())
  const voter = await ben()
  await Promise.all(Array.from({ length: 12 }, () => castVote(voter, post.id, up)))
  expect(await tally(post.id)).toEqual({ score: 1, upCount: 1, downCount: 0 })
  expect(await db.vote.count()).toBe(1)
})

test('a wrong score heals with the next vote', async () => {
  const post = await aPostOf(await ann())
  await db.post.update({ where: { id: post.id }, data: { score: 99, upCount: 7 } })
  expect(await castVote(await ben(), post.id, up)).toEqual({ score: 1 })
})

test('visitors are asked to sign in, authors and suspended members refused', async () => {
  const author = await ann()
  const post = await aPostOf(author)
  const suspended = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(castVote(visitor, post.id, up)).rejects.toThrow('signIn')
  await expect(castVote(author, post.id, up)).rejects.toThrow('forbidden: votes.notYourOwn')
  await expect(castVote(suspended, post.id, up)).rejects.toThrow('forbidden: accounts.suspended')
  expect(await tally(post.id)).toEqual({ score: 0, upCount: 0, downCount: 0 })
  advance(2 * HOUR)
  expect(await castVote(suspended, post.id, up)).toEqual({ score: 1 })
})

test('what is gone takes no votes', async () => {
  const post = await aPostOf(await ann())
  await db.post.update({ where: { id: post.id }, data: { removedAt: now() } })
  await expect(castVote(await ben(), post.id, up)).rejects.toThrow('notFound: posts.noSuchPost')
  await expect(castVote(await ben(), 'nosuchpost', up)).rejects.toThrow('notFound: posts.noSuchPost')
})

test('votes outlive a day', async () => {
  const post = await aPostOf(await ann())
  await castVote(await ben(), post.id, up)
  advance(DAY)
  expect(await castVote(await mo(), post.id, up)).toEqual({ score: 2 })
})
