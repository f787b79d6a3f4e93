import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { listThreads } from '#app/forum/threads/thread-list-queries.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

async function aHeldPost() {
  const post = await openingPost(await aTip(await ann()))
  await transact((tx) => holdPost(tx, post.id, { rule: 'watched', priority: 5 }))
  return post
}

test('a held post is kept from everybody but its author and staff, and waits for them in the queue', async () => {
  const post = await aHeldPost()
  for (const reader of [visitor, await ben()])
    await expect(findPost(reader, post.id)).rejects.toThrow('posts.noSuchPost')
  for (const reader of [await ann(), await mo()]) expect(await findPost(reader, post.id)).toBeTruthy()
  expect((await listThreads(visitor, { kind: 'TIP', sort: 'new' })).threads).toEqual([])
  expect(await db.case.findMany()).toMatchObject([{ kind: 'approval', open: 1, subjectId: post.id }])
})

test('that a rule did it is on the decision, and its author is told', async () => {
  await aHeldPost()
  expect(await db.decision.findMany()).toMatchObject([
    { act: 'post.held', rule: 'watched', automated: true, decidedById: null },
  ])
  await runDue({ 'tell-moderated': tellModerated })
  expect(await db.notification.findMany()).toMatchObject([{ memberId: (await ann()).id, kind: 'moderated' }])
})

test('shown again, it waits no more', async () => {
  const post = await aHeldPost()
  await restorePost(await mo(), post.id)
  expect(await findPost(visitor, post.id)).toMatchObject({ heldAt: null, removedAt: null })
})
