import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { FIXABLE_AFTER, fixHeld } from '#app/forum/posts/fix-held.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { advance, MINUTE, SECOND } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import {
  aCatalogueToWriteAbout,
  aReply,
  aTip,
  aTipDraft,
  nextMorning,
  openingPost,
} from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const noWords = async () => ''
const hold = ({ id }: { id: string }, rule: 'reported' | 'watched' = 'reported') =>
  transact((tx) => holdPost(tx, id, { rule, priority: 0 }))
const edit = async ({ id }: { id: string }, body = 'Said more kindly now.') =>
  editPost(await ann(), id, { body }, noWords)
const isShown = ({ id }: { id: string }) =>
  findPost(visitor, id).then(
    () => true,
    () => false,
  )
const inSearch = async ({ id }: { id: string }) =>
  JSON.stringify(await db.$queryRawUnsafe('SELECT * FROM search_document')).includes(id)

async function aHiddenReply() {
  const reply = await aReply(await ann(), await aTip(await ben()))
  await hold(reply)
  return reply
}

test('ten minutes after reports hid it, an author who changes a post shows it again', async () => {
  const reply = await aHiddenReply()
  advance(FIXABLE_AFTER)
  await edit(reply)
  expect([await isShown(reply), await inSearch(reply)]).toEqual([true, true])
  const [held, approved] = await db.decision.findMany({ orderBy: { at: 'asc' } })
  expect(approved).toMatchObject({ act: 'post.approved', automated: true, undoesId: held!.id })
  expect(held!.undoneAt).not.toBeNull()
})

test('sooner, or with the same words, it stays hidden and out of search', async () => {
  const reply = await aHiddenReply()
  advance(FIXABLE_AFTER - 5 * SECOND)
  await edit(reply, 'Quick as a flash.')
  expect([await isShown(reply), await inSearch(reply)]).toEqual([false, false])
  advance(MINUTE)
  await edit(reply, reply.body)
  expect([await isShown(reply), await inSearch(reply)]).toEqual([false, false])
  await edit(reply, 'Thought about it meanwhile.')
  expect(await isShown(reply)).toBe(true)
})

test('hidden a second time, it is for staff to show', async () => {
  const reply = await aHiddenReply()
  advance(FIXABLE_AFTER)
  await edit(reply)
  await hold(reply)
  advance(FIXABLE_AFTER)
  await edit(reply, 'Once more, with other words.')
  expect(await isShown(reply)).toBe(false)
  await restorePost(await mo(), reply.id)
  expect(await isShown(reply)).toBe(true)
})

test('what another rule holds waits for staff, however it is edited', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  await hold(reply, 'watched')
  advance(FIXABLE_AFTER)
  await edit(reply)
  expect([await isShown(reply), await inSearch(reply)]).toEqual([false, false])
})

test('a tip put right in its composer is shown again too', async () => {
  const tip = await aTip(await ann())
  const post = await openingPost(tip)
  await hold(post)
  advance(FIXABLE_AFTER)
  await reviseTip(await ann(), tip.id, aTipDraft({ promise: 'Shows the time, and nothing else.' }))
  expect([await isShown(post), await inSearch(tip)]).toEqual([true, true])
})

test('a post that is not held is none of its business', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  await transact((tx) => fixHeld(tx, reply.id, noWords))
  expect(await db.decision.count()).toBe(0)
})
