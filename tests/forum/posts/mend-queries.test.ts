import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { triggers } from '#app/forum/moderation/decide/rule.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { FIXABLE_AFTER } from '#app/forum/posts/fix-held.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { mendingOf, mendings } from '#app/forum/posts/mend-queries.server.ts'
import { loadReplies } from '#app/forum/threads/thread-queries.server.ts'
import { advance, DAY, MINUTE, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

type Held = { id: string; threadId: string }
const hold = ({ id }: Held, rule: (typeof triggers)[number]) =>
  transact((tx) => holdPost(tx, id, { rule, priority: 0 }))
const edit = async ({ id }: Held, body: string) => editPost(await ann(), id, { body }, async () => '')
const asked = async ({ id }: Held, by = ann) =>
  mendingOf(await by(), await db.post.findUniqueOrThrow({ where: { id } }))

async function aReplyHeldFor(rule: (typeof triggers)[number]) {
  const reply = await aReply(await ann(), await aTip(await ben()))
  await hold(reply, rule)
  return reply
}

test('whoever wrote what reports hid is told from when on a change shows it again', async () => {
  const reply = await aReplyHeldFor('reported')
  expect(await asked(reply)).toEqual({ how: 'soon', minutes: 10 })
  advance(FIXABLE_AFTER - MINUTE)
  expect(await asked(reply)).toEqual({ how: 'soon', minutes: 1 })
  advance(MINUTE)
  expect(await asked(reply)).toEqual({ how: 'now', minutes: 0 })
  await edit(reply, 'Said more kindly now.')
  expect(await asked(reply)).toBeNull()
})

test('a reply of last week that reports hide today can be put right all the same', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  advance(7 * DAY)
  await expect(edit(reply, 'Said more kindly now.')).rejects.toThrow('posts.tooLateToEdit')
  await hold(reply, 'reported')
  advance(FIXABLE_AFTER)
  expect(await asked(reply)).toEqual({ how: 'now', minutes: 0 })
  await edit(reply, 'Said more kindly now.')
  expect(await db.post.findUnique({ where: { id: reply.id } })).toMatchObject({
    heldAt: null,
    removedAt: null,
  })
})

test('what another rule holds, or reports hide a second time, is for staff to show', async () => {
  const reply = await aReplyHeldFor('watched')
  expect(await asked(reply)).toEqual({ how: 'staff', minutes: 0 })
  const again = await aReplyHeldFor('reported')
  advance(FIXABLE_AFTER)
  await edit(again, 'Said more kindly now.')
  await hold(again, 'reported')
  expect(await asked(again)).toEqual({ how: 'staff', minutes: 0 })
})

test('nobody else is told, nor who may not write', async () => {
  const reply = await aReplyHeldFor('reported')
  expect([await asked(reply, mo), await asked(reply, ben)]).toEqual([null, null])
  const silencedUntil = new Date(+now() + DAY)
  const silenced = { ...(await ann()), silencedUntil }
  const post = await db.post.findUniqueOrThrow({ where: { id: reply.id } })
  expect(await mendingOf(silenced, post)).toBeNull()
})

test.each([
  ['en', 'in 10 minutes or later'],
  ['fr', 'dans 10 minutes ou plus tard'],
  ['zh', '10 分钟后再修改'],
] as const)('beside the post it is said in %s', async (locale, words) => {
  const reply = await aReplyHeldFor('reported')
  const thread = await db.thread.findUniqueOrThrow({ where: { id: reply.threadId } })
  const { replies } = await loadReplies(await ann(), thread, { sort: 'old' })
  const said = await mendings(await ann(), replies, locale as Locale)
  expect(said[reply.id]?.replace(/\s/g, ' ')).toContain(words)
  expect(await mendings(await mo(), replies, locale as Locale)).toEqual({})
})
