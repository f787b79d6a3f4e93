import { beforeAll, beforeEach, expect, test } from 'vitest'
import { UNCHECKED } from '#app/forum/checks/weights.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { hotness } from '#app/forum/threads/hot.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, OLD, twoBuilds } from '#tests/support/finding.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const hotOf = async ({ id }: { id: string }) =>
  db.thread.findUniqueOrThrow({ where: { id }, select: { fresh: true, hot: true } })

test('votes of a tip count four fifths in its place until somebody checked the newest build', async () => {
  const tip = await aTip(await ann())
  const post = await openingPost(tip)
  await castVote(await ben(), post.id, { value: 1 })
  const unchecked = { fresh: UNCHECKED, hot: expect.closeTo(hotness(1, post.createdAt, UNCHECKED), 8) }
  expect(await hotOf(tip)).toEqual(unchecked)

  await finds(await anOwner('cleo', { shown: true }), tip, 'WORKS', { build: OLD })
  expect(await hotOf(tip)).toEqual(unchecked)
  await finds(await anOwner('cleo', { shown: true }), tip, 'BROKEN')
  expect(await hotOf(tip)).toEqual({ fresh: 1, hot: expect.closeTo(hotness(1, post.createdAt), 8) })
})
