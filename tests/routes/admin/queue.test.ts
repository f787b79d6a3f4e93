import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { action as note } from '#app/routes/admin/cases/notes.tsx'
import { action as actOnCase, loader as showCase } from '#app/routes/admin/cases/show.tsx'
import { action as doBulk, loader as previewBulk } from '#app/routes/admin/queue/bulk.tsx'
import { action as settle, loader as show } from '#app/routes/admin/queue/index.tsx'
import { action as undo } from '#app/routes/admin/queue/undo.tsx'
import { aPost, aReport } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const reported = async () => aReport(await aPost(await ann()), await ben())
type Row = Awaited<ReturnType<typeof reported>>
const row = ({ id, version }: Row, act: string) => ({
  case: id,
  version: String(version),
  do: act,
  rule: 'spam',
})
const seen = async (handler: typeof show, as?: Member, path = '/admin/queue') =>
  answered(handler((await aRequest(path, { as })).args))

test('one tap settles a row and comes back to the same place, with the next row at hand and the way back', async () => {
  const [first, second] = [await reported(), await reported()]
  const typed = { ...row(first, 'remove'), next: second.id }
  const done = await sent(settle, '/admin/queue?kind=reports', { as: await mo(), typed })
  const { id } = await db.decision.findFirstOrThrow()
  expect(done).toMatchObject({
    status: 302,
    location: `/admin/queue?kind=reports&done=${id}#case-${second.id}`,
  })
  const { args } = await aRequest(done.location!.split('#')[0], { as: await mo() })
  expect(await show(args)).toMatchObject({
    cases: [{ id: second.id }],
    outcome: { act: 'post.removed', undone: false, undo: { done: id } },
  })
  const headers = { referer: `http://localhost:3000${done.location}` }
  const back = await sent(undo, '/admin/queue/undo', { as: await mo(), typed: { decision: id }, headers })
  expect(back).toMatchObject({ status: 302, location: `/admin/queue?kind=reports&done=${id}` })
  expect(await db.case.count({ where: { open: 1 } })).toBe(2)
})

test('whoever comes second is told by whom it was handled, and nothing is overwritten', async () => {
  const one = await reported()
  await sent(settle, '/admin/queue', { as: await mo(), typed: row(one, 'dismiss') })
  const max = await someone('max', { role: 'MODERATOR' })
  const late = await sent(settle, '/admin/queue', { as: max, typed: row(one, 'remove') })
  expect(late).toMatchObject({
    status: 409,
    reply: { because: 'moderation.handledBy', about: { name: 'mo' } },
  })
  expect(await db.decision.count()).toBe(1)
})

test('a batch is confirmed on its preview, and a rule that is missing is asked for there', async () => {
  const cases = [await reported(), await reported()]
  const typed = new FormData()
  for (const { id, version } of cases) typed.append('cases', `${id}.${version}`)
  typed.set('do', 'remove')
  const asked = await sent(doBulk, '/admin/queue/bulk?do=remove', { as: await mo(), typed })
  expect(asked).toMatchObject({ status: 422, reply: { faults: { rule: ['moderation.ruleMissing'] } } })
  typed.set('rule', 'spam')
  const done = await sent(doBulk, '/admin/queue/bulk?do=remove', { as: await mo(), typed })
  expect(done.location).toMatch(/^\/admin\/queue\?batch=\w+$/)
  expect(await db.decision.count({ where: { act: 'post.removed' } })).toBe(2)
})

test('the panel of a case has its text then and now, its reports, its history and notes', async () => {
  const post = await aPost(await ann())
  const { id } = await aReport(post, await ben(), { text: 'A shop.' })
  await db.post.update({ where: { id: post.id }, data: { body: 'Nothing to see.' } })
  const params = { case: id }
  const noted = { text: 'Asked the author.', version: '1' }
  expect(
    (await sent(note, `/admin/cases/${id}/notes`, { as: await mo(), typed: noted, params })).status,
  ).toBe(302)
  const empty = { text: ' ', version: '2' }
  expect(
    (await sent(note, `/admin/cases/${id}/notes`, { as: await mo(), typed: empty, params })).status,
  ).toBe(422)
  const { args } = await aRequest(`/admin/cases/${id}`, { as: await mo(), params })
  expect(await showCase(args)).toMatchObject({
    texts: { before: expect.stringContaining(post.body), now: expect.stringContaining('Nothing to see.') },
    reports: [{ reason: 'spam', text: 'A shop.', by: 'ben' }],
    lines: [{ what: 'opened' }, { what: 'noted', by: 'mo', text: 'Asked the author.' }],
    earlier: { subject: 0, author: 0 },
    closed: null,
  })
  const typed = { ...row({ id, version: 2 } as Row, 'remove'), words: 'Please mark paid posts.' }
  const done = await sent(actOnCase, `/admin/cases/${id}`, { as: await mo(), typed, params })
  expect(done.location).toMatch(/^\/admin\/queue\?done=/)
  expect(await showCase(args)).toMatchObject({ closed: { act: 'post.removed', undo: expect.any(String) } })
  expect(await db.evidence.findMany()).toMatchObject([{ words: typed.words }])
})

test('visitors are asked to sign in and members are kept out, wherever they come in', async () => {
  const one = await reported()
  const pages = [show, previewBulk, showCase] as unknown as (typeof show)[]
  for (const page of pages) {
    expect((await seen(page)).headers.get('location')).toMatch('/sign-in')
    expect((await seen(page, await ben())).status).toBe(403)
  }
  for (const action of [settle, doBulk, actOnCase, undo, note])
    for (const [as, status] of [
      [undefined, 401],
      [await ben(), 403],
    ] as const)
      expect((await sent(action, '/admin/queue', { as, typed: row(one, 'remove') })).status).toBe(status)
  expect(await db.decision.count()).toBe(0)
})
