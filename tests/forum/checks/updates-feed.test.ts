import { beforeAll, beforeEach, expect, test } from 'vitest'
import { decide } from '#app/forum/catalogue/builds/know-build.server.ts'
import { updatesFeed } from '#app/forum/checks/updates-feed.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables.filter((table) => table !== 'BuildPhone'), 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(async () => {
  nextMorning()
  await twoBuilds()
})

const titles = (feed: string) =>
  [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/g)].map(([, title]) => title)
const ids = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)

test('a build that became known is in the feed, under an id that stays, until it is withdrawn', async () => {
  expect(titles(await updatesFeed(PHONE, 'en'))).toEqual([])
  await decide(null, PHONE, 'OS3.0.320.0', 'known')
  const feed = await updatesFeed(PHONE, 'en')
  expect(titles(feed)).toEqual(['OS3.0.320.0 is a known build of the Tiny One'])
  expect(titles(await updatesFeed(PHONE, 'zh'))).toEqual(['OS3.0.320.0 成为 Tiny One 的已知版本'])
  expect(ids(await updatesFeed(PHONE, 'fr'))).toEqual(ids(feed))
  await decide(null, PHONE, 'OS3.0.320.0', 'withdrawn')
  expect(titles(await updatesFeed(PHONE, 'en'))).toEqual([])
})

test('a tip whose state settled is in it, with its title as text, and is not once it was deleted', async () => {
  const author = await ann()
  const tip = await aTip(author, { title: 'A <clock> & more' })
  for (const name of ['ben', 'cleo']) await finds(await anOwner(name, { shown: true }), tip, 'WORKS')
  expect(titles(await updatesFeed(PHONE, 'en'))).toEqual(['Works on OS3.0.319.0: A &lt;clock&gt; &amp; more'])
  await deletePost(author, (await openingPost(tip)).id)
  expect(titles(await updatesFeed(PHONE, 'en'))).toEqual([])
  expect(await db.stateChange.count()).toBe(1)
})

test('a phone nobody knows has no feed', async () => {
  await expect(updatesFeed('no-phone', 'en')).rejects.toMatchObject({ kind: 'notFound' })
})
