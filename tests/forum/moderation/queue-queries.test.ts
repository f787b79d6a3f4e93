import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { reportDanger } from '#app/forum/confirmations/report-danger.server.ts'
import { type CaseKind, openCase } from '#app/forum/decisions/case.server.ts'
import { claimCase } from '#app/forum/moderation/claim-case.server.ts'
import { type QueueFilter, queueFilterFrom } from '#app/forum/moderation/queue-filter.ts'
import { CASES_A_PAGE, listQueue } from '#app/forum/moderation/queue-queries.server.ts'
import { describeCases } from '#app/forum/moderation/queue-row-queries.server.ts'
import { removePost } from '#app/forum/moderation/remove-post.server.ts'
import { placeOf } from '#app/forum/moderation/settlement.ts'
import { tagThread } from '#app/forum/tags/tag-thread.server.ts'
import { advance, HOUR, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { aCase, aHeldPost, aPost, aReport, manyCases } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { costOfFirst } from '#tests/support/ratio.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const list = async (filter: QueueFilter = {}) => listQueue(await mo(), filter)
const gone = (n: number) => ({ id: `gone${String(n).padStart(4, '0')}`, authorId: 'nobody' })

test('the most urgent comes first, of those the oldest, and pages neither repeat nor leave out', async () => {
  const priorities = Array.from({ length: 47 }, (_, n) => [1, 1, 5, 1, 2.5][n % 5]!)
  for (const [n, priority] of priorities.entries()) await aCase(gone(n), { priority })
  const seen: { id: string; priority: number }[] = []
  let after: string | undefined
  do {
    const page = await list({ after })
    expect(page.cases.length).toBeLessThanOrEqual(CASES_A_PAGE)
    seen.push(...page.cases)
    after = page.next ?? undefined
  } while (after)
  const rows = await db.case.findMany()
  const sorted = rows.sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  expect(seen.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
})

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
    { kind: 'appeal', text: 'It is no shop.', path: `/admin/appeals/${appeal.id}`, acts: [] },
    { kind: 'reports', title: '@ann', path: '/members/ann', acts: ['dismiss'] },
  ])
  expect(cases.map(placeOf)).toEqual([
    `/admin/cases/${cases[0]!.id}`,
    `/admin/appeals/${appeal.id}`,
    `/admin/cases/${cases[2]!.id}`,
  ])
})

test('it is narrowed by kind, language, phone, tag, whose turn it is and how long it waits', async () => {
  const odd = await aCase(gone(1), {
    kind: 'burst',
    language: 'fr',
    phoneId: 'tiny-one',
    tagId: 'back-screen',
  })
  advance(25 * HOUR)
  const fresh = await aCase(gone(2), { language: 'en' })
  await claimCase(await mo(), fresh)
  const only = async (filter: QueueFilter) => (await list(filter)).cases.map(({ id }) => id)
  const narrow: QueueFilter[] = [
    ...[{ kind: 'burst' }, { language: 'fr' }, { phone: 'tiny-one' }, { tag: 'back-screen' }],
    ...[{ assigned: 'nobody' }, { waits: 'day' }],
  ] as QueueFilter[]
  for (const filter of narrow) expect(await only(filter), JSON.stringify(filter)).toEqual([odd.id])
  expect(await only({ assigned: 'mine' })).toEqual([fresh.id])
  expect(await only({ waits: 'two-days' })).toEqual([])
  expect((await listQueue(await someone('max', { role: 'MODERATOR' }), { assigned: 'mine' })).cases).toEqual(
    [],
  )
})

test('an address that asks for what there is not asks for everything', () => {
  const asked = queueFilterFrom(new URLSearchParams('kind=x&language=xx&assigned=x&waits=toString&of-phone='))
  expect(Object.values(asked).filter((value) => value !== undefined)).toEqual([])
})

test('neither visitors nor members see the queue', async () => {
  await expect(listQueue(visitor, {})).rejects.toMatchObject({ kind: 'signIn' })
  await expect(listQueue(await ben(), {})).rejects.toMatchObject({ kind: 'forbidden' })
})

test('a page of ten thousand cases costs at most half as much again as one of a hundred', {
  timeout: 120_000,
}, async () => {
  const me = await mo()
  await manyCases(100)
  const rows = await db.case.findMany({ take: CASES_A_PAGE })
  const middle = async () => {
    const [row] = await db.case.findMany({
      where: { priority: 1 },
      orderBy: { id: 'asc' },
      skip: Math.floor((await db.case.count({ where: { priority: 1 } })) / 2),
      take: 1,
    })
    return `1_${row!.id}`
  }
  // Both are measured by what does not grow, saying what twenty rows are about; twice, for what else runs only adds.
  const measured = async (after: string) => {
    const asks = {
      rows: () => describeCases(me, rows),
      first: () => listQueue(me, {}),
      later: () => listQueue(me, { after }),
    }
    const times = { rounds: 40, warmUp: 15 }
    const [one, two] = [await costOfFirst(asks, times), await costOfFirst(asks, times)]
    return { first: Math.min(one.first, two.first), later: Math.min(one.later, two.later) }
  }
  const few = await measured(await middle())
  await manyCases(9_900)
  const many = await measured(await middle())
  expect(many.first / few.first).toBeLessThanOrEqual(1.5)
  expect(many.later / few.later).toBeLessThanOrEqual(1.5)
})
