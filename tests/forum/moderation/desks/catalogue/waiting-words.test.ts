import { beforeEach, expect, test } from 'vitest'
import { acceptTag, undoAcceptance } from '#app/forum/moderation/desks/catalogue/accept-tag.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { proposed, threeProposals, threeTags } from '#tests/support/tags.ts'
import { aTip, openingPost } from '#tests/support/writing.ts'

beforeEach(threeTags)

const newTag = { slug: 'pocket', name: { en: 'pocket', fr: 'poche', zh: '口袋' } }
const waits = async () => (await db.tagProposal.findMany({ orderBy: { id: 'asc' } })).map(({ text }) => text)

test('a thread that lost the tag since, or was deleted, asks for nothing', async () => {
  const { one, two, other } = await threeProposals()
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  await db.threadTag.deleteMany({ where: { threadId: one.id } })
  await deletePost(await ben(), (await openingPost(two)).id)
  await undoAcceptance(await mo(), 'pocket')
  expect(await waits()).toEqual(['gloves'])
  const open = await db.case.findMany({ where: { open: 1 } })
  expect(open.map(({ subjectId }) => subjectId)).toEqual([other.id])
})

test('a word that is decided while another of its thread waits goes back to it', async () => {
  await aTip(await ann(), { tags: 'pockets, gloves' })
  const seen = await db.case.findFirstOrThrow()
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  await undoAcceptance(await mo(), 'pocket')
  expect((await waits()).sort()).toEqual(['gloves', 'pockets'])
  expect(await db.case.findMany()).toMatchObject([{ id: seen.id, open: 1, version: seen.version + 2 }])
})
