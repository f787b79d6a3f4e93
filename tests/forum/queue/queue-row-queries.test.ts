import { beforeAll, expect, test } from 'vitest'
import { reportDanger } from '#app/forum/confirmations/report-danger.server.ts'
import { type CaseKind, openCase } from '#app/forum/decisions/case.server.ts'
import { removePost } from '#app/forum/moderation/remove-post.server.ts'
import { listQueue } from '#app/forum/queue/queue-queries.server.ts'
import { placeOf } from '#app/forum/queue/settlement.ts'
import { tagThread } from '#app/forum/tags/tag-thread.server.ts'
import { advance, HOUR, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { aCase, aHeldPost, aPost, aReport } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const list = async () => listQueue(await mo(), {})

test('a row says what a post says now, why it was reported and by how many, and which rule that is', async () => {
  const post = await aPost(await ann())
  await aReport(post, await ben(), { reason: 'spam', priority: 2 })
  await aReport(post, await someone('cleo'), { reason: 'abuse' })
  await aReport(post, await someone('dora'), { reason: 'abuse' })
  expect((await list()).cases).toMatchObject([
    {
      kind: 'reports',
      author: 'ann',
      priority: 4,
      title: expect.stringContaining('A clock on the back'),
      text: post.body.slice(0, 200),
      changed: false,
      reasons: [
        { reason: 'abuse', count: 2 },
        { reason: 'spam', count: 1 },
      ],
      ...{ rule: 'abuse', acts: ['remove', 'dismiss'] },
    },
  ])
  advance(HOUR)
  await db.post.update({
    where: { id: post.id },
    data: { body: 'Else.', editedAt: new Date(Date.now() + 10 * HOUR) },
  })
  expect((await list()).cases).toMatchObject([{ text: 'Else.', changed: true }])
})

test('what waits to be shown is approved or rejected, an objection and words are looked at', async () => {
  const { post } = await aHeldPost(await ann(), 'same-host')
  await transact(async (tx) => tagThread(tx, { id: post.authorId }, post.threadId, ['night stand', 'alarm']))
  await aCase(await aPost(await ann()), { kind: 'appeal', priority: 0.5 })
  expect((await list()).cases).toMatchObject([
    { kind: 'approval', acts: ['approve', 'reject'], rule: 'spam', trigger: 'same-host' },
    { kind: 'tag', text: 'alarm, night stand', path: `/threads/${post.threadId}`, acts: ['dismiss'] },
    { kind: 'appeal', acts: [] },
  ])
  const word = await db.tagProposal.findFirstOrThrow({ where: { folded: 'alarm' } })
  expect(placeOf((await list()).cases[1]!)).toBe(`/admin/tags/proposals/${word.id}`)
})

test('an objection leads to where it is judged, a danger says what was seen, a member is named', async () => {
  const post = await aPost(await ann())
  const { id } = await removePost(await mo(), post.id, { rule: 'spam' })
  const said = { decisionId: id, authorId: post.authorId, text: 'It is no shop.', language: 'en', at: now() }
  const appeal = await db.appeal.create({ data: { id: newId(), ...said } })
  const open = (kind: CaseKind, subject: Parameters<typeof openCase>[1]['subject'], priority: number) =>
    transact((tx) => openCase(tx, { kind, subject, priority, authorId: post.authorId }))
  await open('appeal', { kind: 'decision', id }, 3)
  await open('reports', { kind: 'member', id: post.authorId }, 2)
  const tip = await aTip(await ann(), { title: 'Glue for the back' })
  await reportDanger(await ben(), tip.id, { note: 'It melts.' })
  const { cases } = await list()
  expect(cases).toMatchObject([
    { kind: 'danger', title: 'Glue for the back', text: 'It melts.', acts: ['dismiss'] },
    { kind: 'appeal', text: 'It is no shop.', desk: `/admin/appeals/${appeal.id}`, acts: [] },
    { kind: 'reports', title: '@ann', path: '/members/ann', acts: ['dismiss'] },
  ])
  expect(cases.map(placeOf)).toEqual([
    `/admin/cases/${cases[0]!.id}`,
    `/admin/appeals/${appeal.id}`,
    `/admin/cases/${cases[2]!.id}`,
  ])
})
