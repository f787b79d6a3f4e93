import { beforeAll, beforeEach, expect, test } from 'vitest'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { loader as ask, action as send } from '#app/routes/notices/new.tsx'
import { loader as receipt } from '#app/routes/notices/show.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { noticeForm } from '#tests/support/notices.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { reports } from '#tests/support/reporting.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const read = async (path: string) => {
  const { args } = await aRequest(path, { params: { notice: path.split('/').at(-1)! } })
  return (await receipt(args)) as Awaited<ReturnType<typeof receipt>>
}

test('a visitor’s notice leads to its receipt, where the decision stands later', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  const typed = { ...noticeForm, address: `http://localhost:3000/posts/${reply.id}` }
  const { status, location } = await sent(send, '/notices/new', { typed })
  expect([status, location]).toEqual([302, expect.stringMatching(/^\/notices\/[a-z2-7]{52}$/)])
  const early = await read(location!)
  expect(early).toMatchObject({ kind: 'illegal', of: 'post', outcome: null, decision: null })
  expect(JSON.stringify(early)).not.toMatch(/vera|stolen|ann/i)

  await removePost(await mo(), reply.id, { rule: 'illegal', words: '§ 201a of the penal code.' })
  await runDue({ 'tell-moderated': tellModerated })
  expect(await read(location!)).toMatchObject({
    outcome: 'agreed',
    decision: { act: 'post.removed', rule: 'illegal', automated: false },
  })
})

test('a member’s report is no notice, and has no receipt', async () => {
  const { id } = await reports(await ben(), await aReply(await ann(), await aTip(await ann())))
  for (const unknown of [id, 'nothing']) {
    const { args } = await aRequest(`/notices/${unknown}`, { params: { notice: unknown } })
    expect((await answered(receipt(args))).status).toBe(404)
  }
})

test('what is missing comes back beside its field, with what was typed', async () => {
  const { goodFaith: _, ...typed } = { ...noticeForm, address: '/phones/tiny-one' }
  const { status, reply } = await sent(send, '/notices/new', { typed: { ...typed, name: '' } })
  expect([status, reply.faults]).toEqual([
    422,
    { goodFaith: ['reports.goodFaithMissing'], name: ['reports.nameMissing'] },
  ])
  expect(reply.values).toMatchObject({ explanation: noticeForm.explanation })
})

test('the form is for everybody, and is filled with the address it was opened from', async () => {
  const { args } = await aRequest('/notices/new?address=%2Fposts%2F1')
  const data = (await ask(args)) as Awaited<ReturnType<typeof ask>>
  expect(data).toEqual({
    kind: 'illegal',
    address: expect.stringMatching(/^http.+\/posts\/1$/),
    answerable: [],
    decision: '',
  })
  const odd = await aRequest('/notices/new?kind=poem&address=%2F%2Felsewhere.example')
  expect(await ask(odd.args)).toMatchObject({ kind: 'illegal', address: '//elsewhere.example' })
})

test('a counter-notice is for who signed in, and offers the removals it can answer', async () => {
  const { args } = await aRequest('/notices/new?kind=counter')
  expect((await answered(ask(args))).headers.get('location')).toContain('/sign-in?next=')
  const reply = await aReply(await ann(), await aTip(await ben()))
  const { id } = await removePost(await mo(), reply.id, { rule: 'copyright' })
  const { args: hers } = await aRequest('/notices/new?kind=counter', { as: await ann() })
  expect(await ask(hers)).toMatchObject({ answerable: [{ id, excerpt: reply.body }] })
})

test('the sixth notice from one address within an hour waits', async () => {
  await ann()
  const statuses: number[] = []
  for (let n = 0; n < 7; n++) statuses.push((await sent(send, '/notices/new', { typed: noticeForm })).status)
  expect(statuses).toContain(302)
  expect(statuses.at(-1)).toBe(429)
  expect(await db.report.count()).toBeLessThanOrEqual(5)
})
