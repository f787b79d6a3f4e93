import { beforeAll, expect, test } from 'vitest'
import { reportDanger } from '#app/forum/checks/report-danger.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { listQueue } from '#app/forum/moderation/cases/queue-queries.server.ts'
import { placeOf } from '#app/forum/moderation/cases/settlement.ts'
import { addLine, type CaseKind, openCase } from '#app/forum/moderation/decide/case.server.ts'
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
  await aReport(post, await ben(), { reason: 'spam', priority: 2, text: 'It names a shop.' })
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
      words: 'It names a shop.',
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
    data: { body: 'Else.', editedAt: new Date(+now() + 10 * HOUR) },
  })
  expect((await list()).cases).toMatchObject([{ text: 'Else.', changed: true }])
})

test('what waits to be shown is approved or rejected, each word is made a tag, named as one or refused', async () => {
  const { post } = await aHeldPost(await ann(), 'same-host')
  const words = ['alarm', 'selfies', '闹钟声音']
  await transact(async (tx) => tagThread(tx, { id: post.authorId }, post.threadId, words))
  const rows = async () => (await list()).cases
  expect(await rows()).toMatchObject([
    { kind: 'approval', acts: ['reject', 'approve'], rule: 'spam', trigger: 'same-host' },
    { kind: 'tag', text: words.join(', '), path: `/threads/${post.threadId}`, acts: ['refuse', 'accept'] },
  ])
  const word = await db.tagProposal.findFirstOrThrow({ where: { folded: 'alarm' } })
  expect(placeOf((await rows())[1]!)).toBe(`/admin/tags/proposals/${word.id}`)
  await db.tagProposal.delete({ where: { id: word.id } })
  expect((await rows())[1]).toMatchObject({
    word: { text: 'selfies', near: 'selfie' },
    acts: ['refuse', 'accept', 'merge'],
  })
  await db.tagProposal.deleteMany({ where: { folded: 'selfies' } })
  expect((await rows())[1]).toMatchObject({ word: { text: '闹钟声音', near: null }, acts: ['refuse'] })
})

test('votes that look arranged are said in numbers, and words looked out for as they were found', async () => {
  const { id } = await aCase(await aPost(await ann()), { kind: 'burst' })
  await transact((tx) => addLine(tx, id, null, 'vote-burst', '9 / 12 min'))
  expect((await list()).cases).toMatchObject([
    { signs: [{ what: 'vote-burst', text: '9 / 12 min' }], rule: 'misleading', acts: ['remove', 'dismiss'] },
  ])
})

test('an objection leads to where it is judged, a danger says what was seen, a member is named', async () => {
  const post = await aPost(await ann())
  const { id, decidedById: decidedAgainstId } = await removePost(await mo(), post.id, { rule: 'spam' })
  const { authorId } = post
  const said = {
    decisionId: id,
    authorId,
    decidedAgainstId,
    text: 'It is no shop.',
    language: 'en',
    at: now(),
  }
  const appeal = await db.appeal.create({ data: { id: newId(), ...said } })
  const open = (kind: CaseKind, subject: Parameters<typeof openCase>[1]['subject'], priority: number) =>
    transact((tx) => openCase(tx, { kind, subject, priority, authorId: post.authorId }))
  await open('appeal', { kind: 'decision', id }, 3)
  await open('reports', { kind: 'member', id: post.authorId }, 2)
  const tip = await aTip(await ann(), { title: 'Glue for the back' })
  await reportDanger(await ben(), tip.id, { note: 'It melts.' })
  const { cases } = await list()
  const gluing = { kind: 'danger', title: 'Glue for the back', text: 'It melts.', rule: 'harm' }
  const objection = { kind: 'appeal', text: 'It is no shop.', desk: `/admin/appeals/${appeal.id}` }
  const decided = { act: 'post.removed', rule: 'spam', text: post.body }
  expect(cases).toMatchObject([
    { ...gluing, danger: 'warned', acts: ['gate', 'dismiss', 'ungate'] },
    { ...objection, decided, judging: 'appeals.judge.notYourOwn', acts: [] },
    { kind: 'reports', title: '@ann', path: '/members/ann', acts: ['warn', 'dismiss'] },
  ])
  const max = await someone('max', { role: 'MODERATOR' })
  expect((await listQueue(max, {})).cases[1]).toMatchObject({ judging: true, acts: ['uphold', 'reverse'] })
  expect(cases.map(placeOf)).toEqual([
    `/admin/cases/${cases[0]!.id}`,
    `/admin/appeals/${appeal.id}`,
    `/admin/cases/${cases[2]!.id}`,
  ])
})
