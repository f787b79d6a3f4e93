import { afterEach, expect, test } from 'vitest'
import { reportBursts } from '#app/forum/moderation/acts/report-bursts.server.ts'
import { advance, backToNow, DAY, HOUR, MINUTE, now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { manyThreads } from '#tests/support/writing.ts'

afterEach(backToNow)

/** Straight into the table: pace and other rules of voting have their own tests. */
async function vote(name: string, post: { id: string; authorId: string }, castAt = now()) {
  const { id: memberId } = await someone(name)
  await db.vote.create({ data: { postId: post.id, authorId: post.authorId, memberId, value: 1, castAt } })
}
async function postsOf(author: { id: string }, count: number) {
  await manyThreads(author, count)
  return db.post.findMany({ where: { authorId: author.id } })
}
const votes = async (count: number, post: { id: string; authorId: string }, from = 0) => {
  for (let n = from; n < from + count; n++) await vote(`v${n}`, post)
}
const cases = () =>
  db.case.findMany({ include: { lines: { orderBy: { what: 'desc' } } }, orderBy: { openedAt: 'asc' } })

test('eight votes of new accounts on one post within half an hour are shown to staff, once, and stay', async () => {
  const [post] = await postsOf(await ann(), 1)
  await votes(7, post!)
  await reportBursts()
  expect(await cases()).toEqual([])
  await votes(1, post!, 7)
  await reportBursts()
  await reportBursts()
  const [shown, ...more] = await cases()
  expect(more).toEqual([])
  expect(shown).toMatchObject({ kind: 'burst', subjectKind: 'post', subjectId: post!.id, open: 1 })
  expect(shown!.lines[0]).toMatchObject({ what: 'vote-burst', text: expect.stringMatching(/^8 \/ \d+ min$/) })
  expect([shown!.authorId, await db.vote.count()]).toEqual([(await ann()).id, 8])
})

test('a burst of more votes than are read at once is counted whole', async () => {
  const [post] = await postsOf(await ann(), 1)
  const ids = Array.from({ length: 1003 }, (_, n) => `crowd-${String(n).padStart(4, '0')}`)
  const joinedAt = now()
  await db.member.createMany({ data: ids.map((id) => ({ id, name: id, foldedName: id, joinedAt })) })
  const cast = { postId: post!.id, authorId: post!.authorId, value: 1 }
  // Most at one moment: the order goes on by who voted.
  await db.vote.createMany({ data: ids.map((memberId) => ({ ...cast, memberId, castAt: joinedAt })) })
  await reportBursts()
  expect((await cases()).map(({ lines }) => lines[0]!.text)).toEqual([expect.stringMatching(/^1003 \//)])
})

test('after staff have looked, only votes cast since are a burst', async () => {
  const [post] = await postsOf(await ann(), 1)
  await votes(8, post!)
  await reportBursts()
  await db.case.updateMany({ data: { open: null, closedAt: now() } })
  advance(MINUTE)
  await votes(7, post!, 20)
  await reportBursts()
  expect(await cases()).toHaveLength(1)
  await votes(1, post!, 30)
  await reportBursts()
  expect((await cases()).map(({ open }) => open)).toEqual([null, 1])
})

test('votes of members who are known, and votes over a longer time, are no burst', async () => {
  const [known, slow] = await postsOf(await ann(), 2)
  for (let n = 0; n < 10; n++)
    await db.member.update({ where: { id: (await someone(`k${n}`)).id }, data: { level: 1 } })
  for (let n = 0; n < 10; n++) await vote(`k${n}`, known!)
  for (let n = 0; n < 10; n++) await vote(`s${n}`, slow!, new Date(+now() - n * 9 * MINUTE))
  await reportBursts()
  expect(await cases()).toEqual([])
})

test('members who vote for each other alone are shown to staff, once in a fortnight, with names and numbers', async () => {
  for (const post of await postsOf(await ann(), 10)) await vote('ben', post)
  for (const post of await postsOf(await ben(), 10)) await vote('ann', post)
  await reportBursts()
  await db.case.updateMany({ data: { open: null, closedAt: now() } })
  advance(HOUR)
  await reportBursts()
  const [shown, ...more] = await cases()
  expect(more).toEqual([])
  expect(shown).toMatchObject({ kind: 'burst', subjectKind: 'member' })
  expect(shown!.lines[0]).toMatchObject({ what: 'vote-ring' })
  expect(shown!.lines[0]!.text.split(', ').sort()).toEqual(['@ann 10/10', '@ben 10/10'])
  advance(15 * DAY)
  await reportBursts()
  expect(await cases()).toHaveLength(1)
})
