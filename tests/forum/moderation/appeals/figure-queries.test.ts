import { expect, test } from 'vitest'
import { loadFigures } from '#app/forum/moderation/appeals/figure-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { loader } from '#app/routes/transparency.tsx'
import { db } from '#tests/support/database.ts'
import { aRequest } from '#tests/support/requests.ts'

async function aDecision(act: string, more: object = {}) {
  const row = { id: newId(), act, subjectKind: 'post', subjectId: 'x', digest: '', at: now() }
  return db.decision.create({ data: { ...row, ...more } })
}

async function aReport(kind: string, outcome: string | null, hours: number | null) {
  const at = new Date(+now() - (hours ?? 0) * HOUR)
  const about = { kind: 'reports', subjectKind: 'post', subjectId: newId(), priority: 1 }
  const closed = hours === null ? { open: 1 } : { closedAt: now() }
  const { id: caseId } = await db.case.create({ data: { id: newId(), ...about, openedAt: at, ...closed } })
  const said = { subjectKind: 'post', subjectId: 'x', reason: 'spam', snapshot: {}, weight: 1, network: '' }
  await db.report.create({ data: { id: newId(), kind, caseId, ...said, at, outcome } })
}

async function anAppeal(outcome: string | null) {
  const { id: decisionId } = await aDecision('member.warned', { rule: 'abuse' })
  const row = { id: newId(), decisionId, authorId: 'a', text: '', language: 'en', at: now(), outcome }
  await db.appeal.create({ data: row })
}

test('a year counts its decisions by act and by rule, and how many no person made', async () => {
  await aDecision('post.removed', { rule: 'spam' })
  await aDecision('post.removed', { rule: 'abuse' })
  await aDecision('post.held', { rule: 'spam', automated: true })
  await aDecision('post.restored')
  await aDecision('tag.merged')
  expect(await loadFigures(null)).toMatchObject({
    total: 4,
    automated: 1,
    acts: [{ name: 'post.removed', count: 2 }, { count: 1 }, { count: 1 }],
    rules: [{ name: 'spam', count: 2 }, { name: 'abuse' }, { name: null, count: 1 }],
  })
})

test('reports and notices apart, how each was settled, and how long the middle one waited', async () => {
  await aReport('report', 'agreed', 2)
  await aReport('report', 'disagreed', 4)
  await aReport('report', null, null)
  await aReport('illegal', 'set aside', 10)
  const { reports, medianHours } = await loadFigures(null)
  expect(reports).toEqual([
    { kind: 'illegal', received: 1, agreed: 0, disagreed: 0, aside: 1, waiting: 0 },
    { kind: 'report', received: 3, agreed: 1, disagreed: 1, aside: 0, waiting: 1 },
  ])
  expect(medianHours).toBe(4)
})

test('objections and what came of them', async () => {
  for (const outcome of ['upheld', 'upheld', 'reversed', null]) await anAppeal(outcome)
  expect((await loadFigures(null)).appeals).toEqual({ received: 4, upheld: 2, reversed: 1, waiting: 1 })
})

test('each year by itself, and none that is not there', async () => {
  await aDecision('post.removed', { rule: 'spam' })
  await aDecision('post.removed', { rule: 'spam', at: new Date('2020-05-05T00:00:00Z') })
  const year = now().getUTCFullYear()
  expect(await loadFigures(String(year))).toMatchObject({ year, total: 1, medianHours: null })
  for (const odd of ['2020', '9999', 'x', '', '2026.5'])
    expect(await loader((await aRequest(`/transparency?year=${odd}`)).args)).toMatchObject({ year })
})
