import { afterEach, beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { concernAbout } from '#app/forum/moderation/screening/concern.server.ts'
import { watchWord } from '#app/forum/moderation/screening/watch-word.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { advance, backToNow, DAY } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
afterEach(backToNow)

const held = async () => (await db.decision.findMany()).map(({ act, rule }) => [act, rule])
const link = (to: string) => ({ body: `Look at https://${to}/offer, it is good.` })
const stands = (id: string) =>
  findPost(visitor, id).then(
    () => true,
    () => false,
  )

test('the third post of a newcomer to one site within two days waits, and the earlier ones with it', async () => {
  const tip = await aTip(await mo())
  const author = await ann()
  for (let posts = 0; posts < 3; posts++) await aReply(author, tip)
  const posts = [
    await aReply(author, tip, link('www.shop.example')),
    await aReply(author, tip, link('shop.example')),
  ]
  const other = await aReply(author, tip, link('other.example'))
  posts.push(await aReply(author, tip, link('m.shop.example')))
  expect(await Promise.all(posts.map(({ id }) => stands(id)))).toEqual([false, false, false])
  expect(await stands(other.id)).toBe(true)
  expect(new Set((await held()).map(([, rule]) => rule))).toEqual(new Set(['same-host']))
  expect(await db.case.count({ where: { kind: 'approval', priority: 10 } })).toBe(3)
})

test('three posts to one site over more than two days stand', async () => {
  const tip = await aTip(await mo())
  const author = await ann()
  for (let posts = 0; posts < 3; posts++) await aReply(author, tip)
  for (let posts = 0; posts < 3; posts++) {
    await aReply(author, tip, link('shop.example'))
    advance(DAY)
  }
  expect(await held()).toEqual([])
})

test('of several concerns the gravest counts', async () => {
  const written = { postId: '', text: 'pills, https://a.example', language: 'en', began: '' }
  const concern = async () => concernAbout(db, await ann(), written)
  const add = async (action: 'report' | 'approve' | 'block') =>
    watchWord(await mo(), { text: action === 'report' ? 'pills' : action, action, language: '' })
  await add('report')
  expect(await concern()).toMatchObject({ rule: 'too-fast' })
  await add('approve')
  written.text += ' approve'
  expect(await concern()).toMatchObject({ rule: 'watched' })
  await add('block')
  written.text += ' block'
  expect(await concern()).toEqual({ action: 'block' })
})
