import { beforeAll, beforeEach, expect, test } from 'vitest'
import { approvePost } from '#app/forum/moderation/acts/approve-post.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { dismissCase, reopenCase } from '#app/forum/moderation/cases/dismiss-case.server.ts'
import { takeBack } from '#app/forum/moderation/cases/take-back.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { FIXABLE_AFTER } from '#app/forum/posts/fix-held.server.ts'
import { advance, DAY } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { atLevel, reports } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

type Post = { id: string }
const aPost = async () => aReply(await atLevel('ann', 1), await aTip(await ben()))
/** By members of level 4: three of them hide what nobody reported before, two do not. */
async function reportedBy(post: Post, ...names: string[]) {
  for (const name of names) await reports(await atLevel(name, 4), post)
}
const isHidden = async ({ id }: Post) => (await db.post.findUniqueOrThrow({ where: { id } })).heldAt !== null
/** The case of a post, which waits for staff. */
const caseOf = ({ id }: Post) => db.case.findFirstOrThrow({ where: { subjectId: id, open: 1 } })

/** Two more reports hide nothing, a third does. */
async function startsAnew(post: Post) {
  await reportedBy(post, 'dora', 'ed')
  expect(await isHidden(post)).toBe(false)
  await reportedBy(post, 'finn')
  expect(await isHidden(post)).toBe(true)
}

test('once its author has put a post right, only what is reported afterwards hides it again', async () => {
  const post = await aPost()
  await reportedBy(post, 'abe', 'bea', 'cy')
  expect(await isHidden(post)).toBe(true)
  advance(FIXABLE_AFTER)
  await editPost(await ann(), post.id, { body: 'Said more kindly now.' }, async () => '')
  expect(await isHidden(post)).toBe(false)
  await startsAnew(post)
})

test('what was reported before staff showed a post hides it no more', async () => {
  const post = await aPost()
  await reportedBy(post, 'abe', 'bea', 'cy')
  await approvePost(await mo(), post.id)
  advance(2 * DAY)
  await startsAnew(post)
})

test('what was reported before staff took a removal back waits for them, and hides nothing', async () => {
  const post = await aPost()
  await reportedBy(post, 'abe', 'bea')
  const { id } = await removePost(await mo(), post.id, { rule: 'spam' })
  await takeBack(await mo(), id)
  expect((await caseOf(post)).decisionId).toBeNull()
  advance(2 * DAY)
  await startsAnew(post)
})

test('reports in which staff found nothing to do count no more', async () => {
  const post = await aPost()
  await reportedBy(post, 'abe', 'bea')
  await dismissCase(await mo(), (await caseOf(post)).id)
  advance(2 * DAY)
  await startsAnew(post)
})

test('an answer that staff take back is none: what they had dismissed counts as before', async () => {
  const post = await aPost()
  await reportedBy(post, 'abe', 'bea')
  const { id } = await caseOf(post)
  await dismissCase(await mo(), id)
  await reopenCase(await mo(), id)
  await reportedBy(post, 'dora')
  expect(await isHidden(post)).toBe(true)
})
