import { beforeAll, expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { databaseWork } from '#tests/support/database-work.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, manyReplies, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const load = (tip: { id: string }, actor: Actor = visitor, page = 1) =>
  loadThreadPage(actor, tip.id, { sort: 'best', page }, 'en')

test('a page shows the tip, its discussion, and what this reader may do', async () => {
  const tip = await aTip(await ann(), { tags: '背屏, armadillo' })
  const reply = await aReply(await ben(), tip)
  await castVote(await ben(), (await openingPost(tip)).id, { value: 1 })
  const page = await load(tip, await ben())
  expect(page).toMatchObject({
    thread: { id: tip.id, title: tip.title, author: 'ann', locked: false },
    opening: { score: 1, vote: 1 },
    tip: { promise: expect.any(String), steps: [{ photo: null }] },
    about: { phones: ['tiny-one'], uses: ['clock'], tags: ['back-screen'], proposed: ['armadillo'] },
    discussion: { replies: [{ id: reply.id, mine: true }] },
    ...{ readTo: 2, mayReply: true, mayVote: true },
  })
  expect(await load(tip)).toMatchObject({
    opening: { vote: null },
    ...{ readTo: null, mayReply: 'accounts.signInFirst', mayVote: null },
  })
})

test.each(['removed', 'deleted'])('of a %s tip with replies nobody else learns a word', async (how) => {
  const tip = await aTip(await ann(), { title: 'An armadillo on the back', tags: 'armadillo' })
  const reply = await aReply(await ben(), tip)
  await deletePost(await ann(), (await openingPost(tip)).id)
  if (how === 'removed') await db.post.updateMany({ where: { position: 1 }, data: { removedAt: now() } })
  const page = await load(tip)
  expect(JSON.stringify(page)).not.toMatch(/armadillo|Shows the time/i)
  expect(page).toMatchObject({ opening: null, tip: null, discussion: { replies: [{ id: reply.id }] } })
  for (const reader of [await ann(), await mo()])
    expect((await load(tip, reader)).thread.title).toBe(tip.title)
})

test('of what waits its author reads how to put it right, nobody else does', async () => {
  const tip = await aTip(await ann())
  const { id } = await openingPost(tip)
  await transact((tx) => holdPost(tx, id, { rule: 'reported', priority: 0 }))
  expect((await load(tip, await ann())).mend[id]).toContain('You may put it right')
  expect((await load(tip, await mo())).mend).toEqual({})
})

test('steps of an older renderer are made anew', async () => {
  const tip = await aTip(await ann(), { access: 'ROOT', undo: '**Restart** it.' })
  const before = (await load(tip)).tip
  await db.tip.updateMany({ data: { renderer: 0, undoHtml: 'old' } })
  await db.tipStep.updateMany({ data: { html: 'old' } })
  const after = (await load(tip)).tip
  expect(after?.undoHtml).toBe('<p><strong>Restart</strong> it.</p>\n')
  expect(after?.steps).toEqual(before?.steps)
})

test('first and last page of a thousand replies read no more than of fifty', async () => {
  const [small, large] = [await aTip(await ann()), await aTip(await ann())]
  await manyReplies(await ben(), small, 50)
  await manyReplies(await ben(), large, 1000)
  // Who answers whom is kept from the first reader on.
  for (const tip of [small, large]) await load(tip)
  const few = await databaseWork(() => load(small))
  for (const page of [1, 20]) {
    const many = await databaseWork(() => load(large, visitor, page))
    expect(many.read, `page ${page}`).toBeLessThanOrEqual(few.read * 1.3)
    expect(many.statements, `page ${page}`).toBeLessThanOrEqual(few.statements)
  }
})
