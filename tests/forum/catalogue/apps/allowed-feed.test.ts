import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addApp } from '#app/forum/catalogue/apps/add-app.server.ts'
import { allowedFeed } from '#app/forum/catalogue/apps/allowed-feed.server.ts'
import { AppReport } from '#app/forum/catalogue/apps/app-report.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, NEW, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { aCatalogueToWriteAbout, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

/** An app on the tiny phone, found by so many who showed theirs. */
async function anApp(name: string, finders: string[], finding: 'WORKS' | 'BROKEN' = 'WORKS') {
  const said = { name, phone: PHONE, build: NEW, finding: 'REFUSED', evidence: 'Seen on my phone.' }
  const row = await addApp(await anOwner('ann'), AppReport.parse(said), { network: 'somewhere' })
  for (const finder of finders) await finds(await anOwner(finder, { shown: true }), row, finding)
  return row
}
const titles = (feed: string) =>
  [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/g)].map(([, title]) => title)

test('apps that enough members found are in it, latest first, and those too few found are not', async () => {
  await anApp('Salt Player', ['ben', 'cleo', 'dora'])
  await anApp('Pepper', ['ben'])
  await anApp('Sugar', ['ben', 'cleo', 'dora'], 'BROKEN')
  await anApp('Cinnamon', ['ben', 'cleo'])
  expect(titles(await allowedFeed('en'))).toEqual([
    `Cinnamon is officially on the back screen of Tiny One, ${NEW}`,
    `Salt Player is officially on the back screen of Tiny One, ${NEW}`,
  ])
  expect(titles(await allowedFeed('fr'))[1]).toContain('Salt Player est officiellement')
})

test('an entry leads to the app on that phone, and keeps its name for good', async () => {
  const row = await anApp('Salt Player', ['ben', 'cleo', 'dora'])
  const { id, at } = await db.stateChange.findFirstOrThrow({ where: { claimId: row.id } })
  const feed = await allowedFeed('en')
  expect(feed).toContain(`<id>tag:localhost,2026:app-allowed/${id}</id>`)
  expect(feed).toContain(`<updated>${at.toISOString()}</updated>`)
  expect(feed).toContain(`<link href="http://localhost:3000/apps/rows/${row.id}"/>`)
  await db.app.updateMany({ data: { name: 'Salt' } })
  expect(await allowedFeed('en')).toContain(`app-allowed/${id}</id><title>Salt is officially`)
})

test('names that are markup stay text', async () => {
  await anApp('<b>&Co', ['ben', 'cleo'])
  expect(titles(await allowedFeed('en'))).toEqual([expect.stringContaining('&lt;b&gt;&amp;Co is officially')])
})
