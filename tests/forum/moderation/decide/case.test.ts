import { expect, test } from 'vitest'
import { type CaseKind, openCase } from '#app/forum/moderation/decide/case.server.ts'
import { moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'

const subject = { kind: 'member', id: 'm' } as const
const opened = (priority = 1, kind: CaseKind = 'reports') =>
  transact((tx) => openCase(tx, { kind, subject, priority }))
const act = { key: 'member.warned', subject, author: null, snapshot: {}, rule: 'abuse' } as const
const nothing = async () => undefined

test('more of the same makes one case more urgent', async () => {
  await Promise.all([opened(1), opened(2), opened(3)])
  expect(await db.case.findMany()).toMatchObject([{ priority: 6, version: 3, open: 1 }])
  expect(await db.caseLine.findMany()).toMatchObject([{ what: 'opened' }])
})

test('an act closes the case it was taken on and what else it answers about its subject', async () => {
  const { id, version } = await opened()
  for (const kind of ['burst', 'danger', 'appeal'] as const) await opened(1, kind)
  const decision = await moderate(await mo(), { ...act, case: { id, version } }, nothing)
  const rows = await db.case.findMany({ orderBy: { kind: 'asc' } })
  expect(rows.map(({ kind, open }) => [kind, open])).toEqual([
    ['appeal', 1],
    ['burst', null],
    ['danger', 1],
    ['reports', null],
  ])
  expect(rows[3]).toMatchObject({ closedById: (await mo()).id, decisionId: decision.id })
})

test('who acts on a case that another has closed is told who, and nothing changes', async () => {
  const seen = await opened()
  await moderate(await mo(), { ...act, case: seen }, nothing)
  const late = moderate(await someone('max', { role: 'MODERATOR' }), { ...act, case: seen }, nothing)
  await expect(late).rejects.toMatchObject({
    because: 'moderation.handledBy',
    more: { values: { name: 'mo' } },
  })
  expect(await db.decision.count()).toBe(1)
})

test('a case that moved since it was seen is looked at again first', async () => {
  const seen = await opened()
  await opened()
  const stale = moderate(await mo(), { ...act, case: seen }, nothing)
  await expect(stale).rejects.toMatchObject({ because: 'moderation.changed' })
})

test('of two who settle one case at once, one does', async () => {
  const seen = await opened()
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => moderate(by, { ...act, case: seen }, nothing)))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count()).toBe(1)
})

test('a closed case stays closed: what comes later opens another', async () => {
  const seen = await opened()
  await moderate(await mo(), { ...act, case: seen }, nothing)
  expect((await opened()).id).not.toBe(seen.id)
  expect(await db.case.count({ where: { open: 1 } })).toBe(1)
  expect((await ann()).role).toBe('MEMBER')
})

test.each([
  ['tip.gated', ['danger']],
  ['tag.accepted', ['tag']],
  ['thread.locked', []],
] as const)('about a thread, %s answers %j and leaves the rest waiting', async (key, answered) => {
  const thread = { kind: 'thread', id: 't' } as const
  for (const kind of ['danger', 'tag'] as const)
    await transact((tx) => openCase(tx, { kind, subject: thread, priority: 1 }))
  await moderate(await mo(), { key, subject: thread, author: null, snapshot: {}, rule: 'harm' }, nothing)
  const closed = await db.case.findMany({ where: { open: null }, select: { kind: true } })
  expect(closed.map(({ kind }) => kind)).toEqual(answered)
})

const kinds = ['appeal', 'approval', 'burst', 'danger', 'reports', 'tag'] as const
test.each([
  ['post', 'post.removed', ['approval', 'burst', 'danger', 'reports']],
  ['post', 'post.approved', ['approval', 'burst', 'danger', 'reports']],
  ['member', 'member.silenced', ['burst', 'reports']],
  ['member', 'member.role-changed', []],
  ['member', 'member.appointed', []],
] as const)(
  'no burst waits about a %s when %s has answered it, nor is one answered that was not',
  async (kind, key, answered) => {
    const about = { kind, id: 'x' }
    for (const one of kinds) await transact((tx) => openCase(tx, { kind: one, subject: about, priority: 1 }))
    const by = await someone('ada', { role: 'ADMIN' })
    const decision = await moderate(by, { ...act, key, subject: about }, nothing)
    const closed = await db.case.findMany({ where: { open: null }, orderBy: { kind: 'asc' } })
    expect(closed.map((row) => row.kind)).toEqual(answered)
    for (const row of closed) expect(row).toMatchObject({ decisionId: decision.id, closedById: by.id })
    const lines = await db.caseLine.findMany({ where: { what: key } })
    expect(lines.map(({ caseId }) => caseId).sort()).toEqual(closed.map(({ id }) => id).sort())
  },
)
