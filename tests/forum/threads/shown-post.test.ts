import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { postRows } from '#app/forum/threads/post-row-queries.server.ts'
import { asShown } from '#app/forum/threads/shown-post.server.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

/** The rare things a reply may be, as one reader's page knows them. */
async function known(actor: Actor, reply: { id: string; threadId: string }) {
  const rows = await postRows(actor, reply.threadId, [reply.id])
  const row = rows.find(({ id }) => id === reply.id)
  const { parentId, demo, editedAt, byStaff, gone, mine, forStaff } = asShown(actor, row!)
  return Object.entries({ parentId, demo, editedAt, byStaff, gone, mine, forStaff }).flatMap(
    ([name, fact]) => (fact === undefined ? [] : [name]),
  )
}

test('what never happened to a reply is not sent with it', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  expect(await known(await ann(), reply)).toEqual([])
  expect(await known(await ben(), reply)).toEqual(['mine'])
  expect(await known(await mo(), reply)).toEqual(['forStaff'])
})

test('what did happen to it is', async () => {
  const tip = await aTip(await ann())
  const parent = await aReply(await ben(), tip)
  const reply = await aReply(await ben(), tip, { parent: parent.id })
  await db.post.update({
    where: { id: reply.id },
    data: { demo: true, removedAt: now(), editedAt: now() },
  })
  expect(await known(await ben(), reply)).toEqual(['parentId', 'demo', 'editedAt', 'gone', 'mine'])
})
