import { expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { downvoteReasons } from '#app/forum/posts/votes/vote-queries.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aPostOf } from '#tests/support/photos.ts'

const down = { value: -1, reason: 'OUTDATED' } as const

test('members see their own votes on a page, and nobody else’s', async () => {
  const { threadId, ...opening } = await aPostOf(await ann())
  await db.question.create({ data: { threadId } })
  const post = { ...opening, threadId }
  const reply = await db.post.create({ data: { ...post, id: newId(), position: 2 } })
  await castVote(await ben(), post.id, { value: 1 })
  await castVote(await ben(), reply.id, down)
  const seenBy = async (actor: Actor) => {
    const { opening, discussion } = await loadThreadPage(actor, threadId, { sort: 'old' }, 'en')
    return [opening?.vote, ...discussion.replies.map(({ vote }) => vote)]
  }

  expect(await seenBy(await ben())).toEqual([1, -1])
  expect(await seenBy(await mo())).toEqual([null, null])
  expect(await seenBy(visitor)).toEqual([null, null])
})

test('an author learns the reasons from the second downvote on, with counts and never who', async () => {
  const post = await aPostOf(await ann())
  const reasons = async (actor: Parameters<typeof downvoteReasons>[0]) =>
    downvoteReasons(actor, [await db.post.findUniqueOrThrow({ where: { id: post.id } })])

  await castVote(await ben(), post.id, down)
  expect(await reasons(await ann())).toEqual({})
  await castVote(await mo(), post.id, down)
  expect(await reasons(await ann())).toEqual({ [post.id]: [{ reason: 'OUTDATED', count: 2 }] })
  await castVote(await someone('cat'), post.id, { value: -1, reason: 'UNSAFE' })
  const told = await reasons(await ann())
  expect(told[post.id]).toHaveLength(2)
  expect(told[post.id]).toContainEqual({ reason: 'UNSAFE', count: 1 })
  expect(JSON.stringify(told)).not.toContain((await ben()).id)

  expect(await reasons(await ben())).toEqual({})
  expect(await reasons(await mo())).toEqual({})
  expect(await reasons(visitor)).toEqual({})
})

test('a withdrawn downvote takes its reason with it', async () => {
  const post = await aPostOf(await ann())
  for (const voter of [await ben(), await mo()]) await castVote(voter, post.id, down)
  await castVote(await ben(), post.id, { value: 0 })
  const now = await db.post.findUniqueOrThrow({ where: { id: post.id } })
  expect(await downvoteReasons(await ann(), [now])).toEqual({})
  expect(await db.vote.count({ where: { reason: { not: null } } })).toBe(1)
})
