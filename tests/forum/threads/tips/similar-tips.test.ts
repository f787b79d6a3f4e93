import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { similarThreads } from '#app/forum/threads/tips/similar-tips.server.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const similar = async (title: string, but = '') =>
  (await similarThreads(visitor, title, but)).map((tip) => tip.title)

test('who types a title sees tips that share its words, the closest first', async () => {
  const near = await aTip(await ann(), { title: 'A pick-up code that stays' })
  await aTip(await ann(), { title: 'A code for coffee' })
  await aTip(await ann(), { title: 'Wallpapers of armadillos' })
  expect(await similar('My pick-up code stays')).toEqual(['A pick-up code that stays'])
  expect(await similarThreads(visitor, 'pick-up code stays', '')).toEqual([
    { path: threadPath(near), title: near.title, language: 'en' },
  ])
  expect(await similar('My pick-up code stays', near.id), 'not the one being edited').toEqual([])
})

test('in Chinese four characters are enough', async () => {
  await aTip(await ann(), { title: '用背屏看取件码', language: 'zh' })
  expect(await similar('背屏取件码')).toEqual(['用背屏看取件码'])
  expect(await similar('背屏')).toEqual([])
})

test('nothing typed, or what is gone, is similar to nothing', async () => {
  await aTip(await ann(), { title: 'A pick-up code that stays' })
  for (const title of ['', 'A', '!!!!!!!!!!!!', '%%%%%%%%%%']) expect(await similar(title)).toEqual([])
  await db.thread.updateMany({ data: { removedAt: now() } })
  expect(await similar('A pick-up code that stays')).toEqual([])
})
