import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loader as feed } from '#app/routes/apps/feed.ts'
import { loader as list } from '#app/routes/apps/index.tsx'
import { action as add } from '#app/routes/apps/new.tsx'
import { loader as show } from '#app/routes/apps/row.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { NEW, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ben } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const typed = {
  name: 'Salt Player',
  phone: PHONE,
  build: NEW,
  finding: 'WORKS',
  evidence: 'Seen on my phone.',
}

test('an app that is added has its page and stands in the list', async () => {
  const { status, location } = await sent(add, '/apps/new', { as: await ben(), typed })
  expect(status).toBe(302)
  const row = location!.split('/').at(-1)!
  const { args } = await aRequest(location!, { params: { row } })
  expect(((await show(args)) as Awaited<ReturnType<typeof show>>).app.name).toBe('Salt Player')
  const { args: all } = await aRequest('/apps?q=salt')
  expect(((await list(all)) as Awaited<ReturnType<typeof list>>).apps).toHaveLength(1)
})

test('a form with nothing in it says what is missing beside each field', async () => {
  const { status, reply } = await sent(add, '/apps/new', { as: await ben(), typed: { name: '' } })
  expect(status).toBe(422)
  expect(Object.keys(reply.faults).toSorted()).toEqual(['evidence', 'finding', 'name', 'phone'])
})

test('a visitor adds nothing, and what was typed is kept', async () => {
  const { status, reply } = await sent(add, '/apps/new', { typed })
  expect([status, reply.signIn, reply.values.name]).toEqual([401, true, 'Salt Player'])
})

test('an app that is not there is not found, and the feed is a feed', async () => {
  const { args } = await aRequest('/apps/rows/none', { params: { row: 'none' } })
  expect((await answered(show(args))).status).toBe(404)
  const { args: asked } = await aRequest('/apps.atom')
  const answer = await feed(asked)
  expect(answer.headers.get('content-type')).toContain('application/atom+xml')
})
