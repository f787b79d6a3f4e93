import { beforeEach, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aPostOf } from '#tests/support/photos.ts'
import { nextMorning } from '#tests/support/writing.ts'

beforeEach(nextMorning)

const up = { value: 1 } as const
const down = { value: -1, reason: 'UNCLEAR' } as const
const tooMany = (because: string) => ({ kind: 'tooMany', because, more: { retryAfter: expect.any(Number) } })

/** So many replies below a tip of their own, each of another member, or all of one. */
async function posts(count: number, author?: Member) {
  const { threadId } = await aPostOf(await someone('asker'))
  const ids = Array.from({ length: count }, () => newId())
  const authors = author ? ids.map(() => author.id) : await strangers(count)
  const words = { body: 'A', html: '<p>A</p>', renderer: 1, language: 'en', threadId, createdAt: now() }
  const rows = ids.map((id, n) => ({ id, authorId: authors[n]!, position: n + 2, ...words }))
  await db.post.createMany({ data: rows })
  return rows
}

async function strangers(count: number) {
  const ids = Array.from({ length: count }, () => newId())
  await db.member.createMany({
    data: ids.map((id) => ({ id, name: `of-${id}`, foldedName: `of-${id}`, joinedAt: now() })),
  })
  return ids
}

async function vote(voter: Member, on: { id: string }[], ballot: typeof up | typeof down) {
  for (const { id } of on) await castVote(voter, id, ballot)
}

/** So many votes, as earlier hours of this day left them: each for a reply of another member. */
async function votedBefore(voter: Member, count: number) {
  const cast = { memberId: voter.id, value: 1, castAt: now() }
  const replies = await posts(count)
  await db.vote.createMany({
    data: replies.map(({ id: postId, authorId }) => ({ postId, authorId, ...cast })),
  })
}

test('a member has fifty votes a day, and fifty more after midnight UTC', async () => {
  const voter = await ben()
  await votedBefore(voter, 48)
  const [last, ...others] = await posts(3)
  await vote(voter, others, up)
  await expect(castVote(voter, last!.id, up)).rejects.toMatchObject(tooMany('votes.enoughToday'))
  expect(await db.vote.count()).toBe(50)

  advance(18 * HOUR)
  expect(await castVote(voter, last!.id, up)).toEqual({ score: 1 })
})

test('a vote withdrawn makes room for another, and one of today may still be changed', async () => {
  const voter = await ben()
  await votedBefore(voter, 49)
  const [last, first] = await posts(2)
  await vote(voter, [first!], up)
  expect(await castVote(voter, first!.id, down)).toEqual({ score: -1 })
  await castVote(voter, first!.id, { value: 0 })
  expect(await castVote(voter, last!.id, up)).toEqual({ score: 1 })
})

test('ten downvotes a day', async () => {
  const voter = await ben()
  const [last, ...others] = await posts(11)
  await vote(voter, others, down)
  const refused = tooMany('votes.enoughDownToday')
  await expect(castVote(voter, last!.id, down)).rejects.toMatchObject(refused)
  expect(await castVote(voter, last!.id, up)).toEqual({ score: 1 })
  await expect(castVote(voter, last!.id, down)).rejects.toMatchObject(refused)
  expect(await db.vote.findFirst({ where: { postId: last!.id } })).toMatchObject({ value: 1 })
})

test.each([
  ['six up', up, 6],
  ['three down', down, 3],
] as const)('%s a day for one member', async (_, ballot, cap) => {
  const voter = await ben()
  const [last, ...others] = await posts(cap + 1, await ann())
  await vote(voter, others, ballot)
  const refused = tooMany('votes.enoughForThisMember')
  await expect(castVote(voter, last!.id, ballot)).rejects.toMatchObject(refused)
  await vote(voter, await posts(1), ballot)
  advance(DAY)
  await vote(voter, [last!], ballot)
})

test('who votes for everything at once gets no further', async () => {
  const voter = await ben()
  const wanted = await posts(12, await ann())
  const cast = await Promise.allSettled(wanted.map(({ id }) => castVote(voter, id, up)))
  expect(cast.filter(({ status }) => status === 'fulfilled')).toHaveLength(6)
  expect(await db.vote.count()).toBe(6)
})

test('it says how long to wait: until midnight UTC', async () => {
  const voter = await ben()
  const [last, ...others] = await posts(4, await ann())
  await vote(voter, others, down)
  const refusal = await castVote(voter, last!.id, down).catch((error) => error)
  expect(refusal.more.retryAfter).toBeLessThanOrEqual(18 * 3600)
  expect(refusal.more.retryAfter).toBeGreaterThan(18 * 3600 - 60)
})
