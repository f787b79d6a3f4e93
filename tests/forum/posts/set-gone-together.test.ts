import { beforeAll, expect, test } from 'vitest'
import {
  columnsTogether,
  removeTogether,
  restoreTogether,
} from '#app/forum/posts/set-gone-together.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const ofBen = async () =>
  db.post.findMany({ where: { authorId: (await ben()).id }, select: columnsTogether, orderBy: { id: 'asc' } })
const found = () =>
  db.searchDocument.findMany({ where: { kind: { in: ['tip', 'reply'] } }, orderBy: { id: 'asc' } })

async function aTipAndTwoReplies() {
  await db.searchDocument.deleteMany({ where: { kind: { in: ['tip', 'reply'] } } })
  const tip = await aTip(await ann())
  await aReply(await ben(), tip)
  await aReply(await ben(), tip, { body: 'And on a second one.' })
  await aTip(await ben(), { title: 'Another clock on the back of it' })
}

test('many posts go together, and come back together to their places in search', async () => {
  await aTipAndTwoReplies()
  const before = await found()
  const places = await removeTogether(db, await ofBen(), now())
  expect(await found()).toMatchObject([{ kind: 'tip', subject: before[0]!.subject }])
  expect(await db.thread.findMany({ select: { replyCount: true }, orderBy: { id: 'asc' } })).toEqual([
    { replyCount: 0 },
    { replyCount: 0 },
  ])
  await restoreTogether(db, await ofBen(), places, wordsOfThread)
  expect(await found()).toEqual(before)
  expect(await db.thread.count({ where: { removedAt: null } })).toBe(2)
})

test('what its author deleted meanwhile is neither counted nor found when the others come back', async () => {
  await aTipAndTwoReplies()
  const places = await removeTogether(db, await ofBen(), now())
  const [first] = await ofBen()
  await db.post.update({ where: { id: first!.id }, data: { deletedAt: now() } })
  await restoreTogether(db, await ofBen(), places, wordsOfThread)
  expect((await found()).map(({ subject }) => subject)).not.toContain(first!.id)
  expect(await db.thread.aggregate({ _sum: { replyCount: true } })).toEqual({ _sum: { replyCount: 1 } })
})

test('where one of them went before, none goes', async () => {
  await aTipAndTwoReplies()
  const posts = await ofBen()
  await removeTogether(db, posts.slice(0, 1), now())
  await expect(db.$transaction((tx) => removeTogether(tx, posts, now()))).rejects.toThrow(
    'moderation.changed',
  )
  expect(await db.post.count({ where: { removedAt: { not: null } } })).toBe(1)
})
