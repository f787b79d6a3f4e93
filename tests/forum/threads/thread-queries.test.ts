import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import {
  findThread,
  loadOpening,
  loadReplies,
  pathOfPost,
  REPLIES_A_PAGE,
} from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, manyReplies, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const discussion = async ({ id }: { id: string }, asked: object = {}, actor = visitor as never) =>
  loadReplies(actor, await findThread(actor, id), { sort: 'old', ...asked })

test('a thread nobody wrote is not found, a removed one is gone, for staff and its author it is there', async () => {
  await expect(findThread(visitor, 'nosuch')).rejects.toThrow('notFound: threads.noSuchThread')
  const tip = await aTip(await ann())
  await db.thread.update({ where: { id: tip.id }, data: { removedAt: now() } })
  for (const actor of [visitor, await ben()])
    await expect(findThread(actor, tip.id)).rejects.toMatchObject({
      kind: 'gone',
      because: 'threads.removed',
    })
  for (const actor of [await ann(), await mo()]) expect((await findThread(actor, tip.id)).id).toBe(tip.id)
})

test('a thread deleted by its author is gone, but keeps its place where replies stand', async () => {
  const [lonely, lively] = [await aTip(await ann()), await aTip(await ann())]
  const reply = await aReply(await ben(), lively)
  for (const tip of [lonely, lively]) await deletePost(await ann(), (await openingPost(tip)).id)
  await expect(findThread(visitor, lonely.id)).rejects.toMatchObject({
    kind: 'gone',
    because: 'threads.deleted',
  })
  expect((await findThread(visitor, lively.id)).id).toBe(lively.id)
  expect(await loadOpening(visitor, lively.id)).toBeNull()
  expect((await discussion(lively)).replies).toMatchObject([{ id: reply.id, html: reply.html }])
  await deletePost(await ben(), reply.id)
  await expect(findThread(visitor, lively.id)).rejects.toThrow('gone: threads.deleted')
})

test.each(['removedAt', 'deletedAt'] as const)(
  'a parent that is gone (%s) keeps its children',
  async (how) => {
    const tip = await aTip(await ann())
    const parent = await aReply(await ben(), tip, { body: 'A secret of mine.' })
    const child = await aReply(await ann(), tip, { parent: parent.id })
    await db.post.update({ where: { id: parent.id }, data: { [how]: now() } })
    const { replies } = await discussion(tip)
    expect(replies).toMatchObject([
      { id: parent.id, depth: 0, html: null, author: null, gone: how.replace('At', '') },
      { id: child.id, depth: 1, html: child.html, author: { name: 'ann' } },
    ])
    expect(replies[1]).not.toHaveProperty('gone')
    expect(JSON.stringify(replies)).not.toContain('secret')
    for (const reader of [await ben(), await mo()]) {
      const [shown] = (await loadReplies(reader, await findThread(reader, tip.id), { sort: 'old' })).replies
      expect(shown).toMatchObject({ html: parent.html, author: { name: 'ben' } })
    }
  },
)

test('best, new and old; a vote moves the best at once', async () => {
  const tip = await aTip(await ann())
  const [first, second] = [await aReply(await ann(), tip), await aReply(await ben(), tip)]
  const order = async (sort: string) => (await discussion(tip, { sort })).replies.map(({ id }) => id)
  expect(await order('old')).toEqual([first.id, second.id])
  expect(await order('new')).toEqual([second.id, first.id])
  expect(await order('best')).toEqual([first.id, second.id])
  await castVote(await mo(), second.id, { value: 1 })
  expect(await order('best')).toEqual([second.id, first.id])
})

test('a page is fifty replies, and all pages together are all replies', async () => {
  const tip = await aTip(await ann())
  const ids = await manyReplies(await ben(), tip, 120)
  const pages = [1, 2, 3].map((page) => discussion(tip, { page }))
  const shown = (await Promise.all(pages)).map(({ replies }) => replies.map(({ id }) => id))
  expect(shown.map(({ length }) => length)).toEqual([REPLIES_A_PAGE, 50, 20])
  expect(shown.flat()).toEqual(ids)
  expect(await discussion(tip)).toMatchObject({ page: 1, pages: 3, count: 120 })
  expect(await discussion(tip, { page: 99 })).toMatchObject({ page: 3 })
})

test('a permalink opens the page its reply is on, in any order', async () => {
  const tip = await aTip(await ann())
  const ids = await manyReplies(await ben(), tip, 120)
  for (const sort of ['old', 'new', 'best'])
    for (const at of [ids[0]!, ids[60]!, ids[119]!]) {
      const { replies } = await discussion(tip, { sort, at })
      expect(replies.map(({ id }) => id)).toContain(at)
    }
  expect(await discussion(tip, { at: 'nosuch' })).toMatchObject({ page: 1 })
  expect(await pathOfPost(visitor, ids[60]!)).toMatchObject({ position: 62, thread: { id: tip.id } })
  await expect(pathOfPost(visitor, 'nosuch')).rejects.toThrow('notFound: posts.noSuchPost')
})

test('a discussion without replies is one empty page', async () => {
  expect(await discussion(await aTip(await ann()))).toMatchObject({
    replies: [],
    page: 1,
    pages: 1,
    count: 0,
  })
})

test('a chain of a thousand replies and a thousand side by side are read to the end', async () => {
  const [deep, wide] = [await aTip(await ann()), await aTip(await ann())]
  const chain = await manyReplies(await ben(), deep, 1000, { chain: true })
  const siblings = await manyReplies(await ben(), wide, 1000)
  for (const sort of ['old', 'new', 'best']) {
    const last = (await discussion(deep, { sort, page: 20 })).replies.at(-1)
    expect(last).toMatchObject({ id: chain[999], depth: 999 })
    expect((await discussion(wide, { sort, page: 20 })).replies).toHaveLength(50)
  }
  expect((await discussion(wide, { page: 20 })).replies.at(-1)).toMatchObject({ id: siblings[999], depth: 0 })
  const answer = await aReply(await ann(), deep, { parent: chain[999]! })
  expect((await discussion(deep, { at: answer.id })).replies.at(-1)).toMatchObject({ depth: 1000 })
})

test('markup of an older renderer is made anew when it is read', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip, { body: '**Bold** @ann' })
  await db.post.updateMany({ data: { html: '<p>old</p>', renderer: 0 } })
  expect((await discussion(tip)).replies[0]?.html).toBe(reply.html)
  expect((await loadOpening(visitor, tip.id))?.html).not.toContain('old</p>')
})
