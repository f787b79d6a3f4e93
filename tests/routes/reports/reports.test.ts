import { beforeAll, beforeEach, expect, test } from 'vitest'
import { attachPhotos } from '#app/forum/media/attach-photos.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { loader as askMember, action as reportMember } from '#app/routes/members/report.tsx'
import { loader as askPhoto, action as reportPhoto } from '#app/routes/photos/report.tsx'
import { loader as askPost, action as reportPost } from '#app/routes/posts/report.tsx'
import { loader as mine } from '#app/routes/reports/index.tsx'
import { loader as fromCard } from '#app/routes/threads/report.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aPhotoOf } from '#tests/support/photos.ts'
import { atLevel, reports } from '#tests/support/reporting.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const typed = { reason: 'spam' }
const at = ({ id }: { id: string }) => ({ path: `/posts/${id}/report`, params: { post: id } })
const aPost = async () => openingPost(await aTip(await ann()))

test('a report is sent from the page that quotes the post, and leads to one’s own reports', async () => {
  const post = await aPost()
  const { path, params } = at(post)
  const { args } = await aRequest(path, { as: await ben(), params })
  const quoted = (await askPost(args)) as Awaited<ReturnType<typeof askPost>>
  expect(quoted).toMatchObject({ title: 'A clock on the back', author: 'ann', html: expect.any(String) })
  const { status, location } = await sent(reportPost, path, { as: await ben(), typed, params })
  const { id, network } = await db.report.findFirstOrThrow()
  expect([status, location]).toEqual([302, `/reports#report-${id}`])
  expect(network).not.toContain('192.0.2')
})

test('a visitor signs in first, and loses nothing typed', async () => {
  const { path, params } = at(await aPost())
  const { args } = await aRequest(path, { params })
  expect((await answered(askPost(args))).headers.get('location')).toContain('/sign-in?next=')
  const { status, reply } = await sent(reportPost, path, { typed: { ...typed, text: 'Look' }, params })
  expect([status, reply.signIn, reply.values.text]).toEqual([401, true, 'Look'])
})

test('a report without a reason comes back beside its field, and an author does not get the form', async () => {
  const { path, params } = at(await aPost())
  const { status, reply } = await sent(reportPost, path, { as: await ben(), typed: { text: 'Hm' }, params })
  expect([status, reply.faults]).toEqual([422, { reason: ['reports.reasonMissing'] }])
  const { args } = await aRequest(path, { as: await ann(), params })
  expect((await answered(askPost(args))).status).toBe(403)
})

test('a card leads to the report of the first post of its thread', async () => {
  const tip = await aTip(await ann())
  const { args } = await aRequest(`/threads/${tip.id}/report`, {
    as: await ben(),
    params: { thread: `a-clock-${tip.id}` },
  })
  const { headers } = await answered(fromCard(args))
  expect(headers.get('location')).toBe(`/posts/${(await openingPost(tip)).id}/report`)
})

test('a photo is reported at its own address; one that belongs to no post is not there', async () => {
  const post = await aPost()
  const author = await ann()
  const { id } = await aPhotoOf(author)
  const params = { photo: id }
  const path = `/photos/${id}/report`
  const early = await aRequest(path, { as: await ben(), params })
  expect((await answered(askPhoto(early.args))).status).toBe(404)
  await transact((tx) => attachPhotos(tx, author, post.id, [{ id, alt: 'My back' }]))
  const { args } = await aRequest(path, { as: await ben(), params })
  expect(await askPhoto(args)).toMatchObject({ photo: { alt: 'My back' }, author: 'ann' })
  expect((await sent(reportPhoto, path, { as: await ben(), typed, params })).status).toBe(302)
  expect(await db.report.findMany()).toMatchObject([{ subjectKind: 'photo', subjectId: id }])
})

test('a member is reported for reasons of their own', async () => {
  await ann()
  const wishes = { as: await ben(), params: { member: 'ann' } }
  const { args } = await aRequest('/members/ann/report', wishes)
  expect(await askMember(args)).toMatchObject({ name: 'ann' })
  const wrong = await sent(reportMember, '/members/ann/report', { ...wishes, typed: { reason: 'duplicate' } })
  expect(wrong.status).toBe(422)
  const right = await sent(reportMember, '/members/ann/report', { ...wishes, typed: { reason: 'pretends' } })
  expect(right.status).toBe(302)
  expect(
    (await sent(reportMember, '/members/ann/report', { ...wishes, as: await ann(), typed })).status,
  ).toBe(403)
})

test('two who reported one post read what came of it, and each is told once', async () => {
  const reply = await aReply(await ann(), await aTip(await mo()))
  const reporters = [await atLevel('ben', 1), await atLevel('cleo', 1)]
  for (const reporter of reporters) await reports(reporter, reply, { text: 'Third time today.' })
  expect(await listOf(reporters[0]!)).toMatchObject([
    { outcome: null, decision: null, text: 'Third time today.' },
  ])
  const decision = await removePost(await mo(), reply.id, { rule: 'spam' })
  for (let times = 0; times < 2; times++) await runDue({ 'tell-moderated': tellModerated })
  await tellModerated({}, decision.id)
  for (const reporter of reporters)
    expect(await listOf(reporter)).toMatchObject([
      {
        excerpt: reply.body,
        path: `/posts/${reply.id}`,
        outcome: 'agreed',
        decision: { act: 'post.removed', rule: 'spam', automated: false },
      },
    ])
  const told = await db.notification.findMany({ where: { kind: 'report-decided' } })
  expect(told.map(({ memberId }) => memberId).sort()).toEqual(reporters.map(({ id }) => id).sort())
  expect(told[0]!.params).toMatchObject({ path: '/reports' })
})

test('one’s own reports are nobody else’s', async () => {
  await reports(await ben(), await aPost())
  expect(await listOf(await ann())).toEqual([])
  const { args } = await aRequest('/reports')
  expect((await answered(mine(args))).headers.get('location')).toBe('/sign-in?next=%2Freports')
})

async function listOf(member: Awaited<ReturnType<typeof ben>>) {
  const { args } = await aRequest('/reports', { as: member })
  return ((await mine(args)) as Awaited<ReturnType<typeof mine>>).reports
}
