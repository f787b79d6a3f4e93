import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import {
  type Act,
  automatic,
  decide,
  digestOf,
  moderate,
} from '#app/forum/moderation/decide/moderate.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { advance, DAY, MINUTE, now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { translator } from '#app/platform/i18n/translate.ts'
import { db } from '#tests/support/database.ts'
import { expectUndone, max } from '#tests/support/moderating.ts'
import { ann, mo } from '#tests/support/people.ts'

const subject = { kind: 'member', id: 'm' } as const
const nothing = async () => undefined

/** A warning that shows when it was given, as a change to Ann's row would. */
const warned = async (more: Partial<Act> = {}): Promise<Act> => {
  const snapshot = { title: 'T', body: 'B', authorId: 'm', points: [1, 2] }
  return { key: 'member.warned', subject, author: await ann(), snapshot, rule: 'abuse', ...more }
}
const change = async (tx: Tx) => tx.member.updateMany({ where: { name: 'ann' }, data: { level: 2 } })
const waiting = (kind: 'reports' | 'burst' | 'danger' = 'reports') =>
  transact((tx) => openCase(tx, { kind, subject, priority: 1 }))
const traces = async () => [
  await db.member.count({ where: { level: 2 } }),
  await db.decision.count(),
  await db.evidence.count(),
  await db.staffLog.count(),
  await db.job.count(),
]

const began = +now()

test('an act leaves its change, its decision, its evidence, a line of the staff log and word to spread', async () => {
  const [by, endsAt] = [await mo(), new Date(+now() + DAY)]
  const decision = await moderate(by, await warned({ words: 'Be kind.', endsAt, batchId: 'b1' }), change)
  const { id, digest } = decision
  expect(await traces()).toEqual([1, 1, 1, 1, 1])
  expect(await db.decision.findMany({ include: { evidence: true } })).toMatchObject([
    {
      ...{ id, act: 'member.warned', rule: 'abuse', subjectKind: 'member', subjectId: 'm' },
      ...{ authorId: (await ann()).id, decidedById: by.id, automated: false },
      ...{ endsAt, batchId: 'b1', undoesId: null, undoneAt: null },
      evidence: { snapshot: (await warned()).snapshot, words: 'Be kind.', language: by.language },
    },
  ])
  expect(+decision.at).toBeGreaterThanOrEqual(began)
  expect(+decision.at).toBeLessThanOrEqual(+now())
  expect(await db.staffLog.findMany()).toMatchObject([
    { actorId: by.id, action: 'member.warned', subjectId: 'm', detail: { decision: id, digest } },
  ])
  expect(await db.job.findMany()).toMatchObject([{ kind: 'tell-moderated', key: id, doneAt: null }])
})

test('what is kept proves what was decided on, and equal things leave digests that differ', async () => {
  for (let times = 0; times < 2; times++) await moderate(await mo(), await warned(), nothing)
  const [first, second] = await db.decision.findMany({ include: { evidence: true } })
  for (const { digest, evidence } of [first!, second!]) {
    expect(evidence!.salt).toMatch(/^[0-9a-f]{32}$/)
    expect(digest).toBe(digestOf(evidence!.salt, evidence!.snapshot as object))
    expect(digest).not.toBe(digestOf(evidence!.salt, { ...(await warned()).snapshot, body: 'Another' }))
  }
  expect(first!.evidence!.salt).not.toBe(second!.evidence!.salt)
  expect(first!.digest).not.toBe(second!.digest)
  expect(digestOf('salt', { a: 1 })).toBe(createHash('sha256').update('salt\n{"a":1}').digest('hex'))
})

test('a change that fails leaves nothing, nor does a step that fails after it', async () => {
  const fails = async (tx: Tx) => {
    await change(tx)
    throw new Error('changed their mind')
  }
  await expect(moderate(await mo(), await warned(), fails)).rejects.toThrow('changed their mind')
  expect(await traces()).toEqual([0, 0, 0, 0, 0])
  const seen = await waiting()
  const taken = async (tx: Tx) => {
    await change(tx)
    await tx.case.update({ where: { id: seen.id }, data: { version: 9 } })
  }
  const late = moderate(await mo(), await warned({ case: seen }), taken)
  await expect(late).rejects.toThrow('moderation.changed')
  expect(await traces()).toEqual([0, 0, 0, 0, 0])
})

test('an act inside something larger goes with it', async () => {
  const [by, act] = [await mo(), await warned()]
  const larger = transact(async (tx) => {
    await decide(tx, by, act, change)
    await moderate(by, act, change, tx)
    throw new Error('changed their mind')
  })
  await expect(larger).rejects.toThrow('changed their mind')
  expect(await traces()).toEqual([0, 0, 0, 0, 0])
})

test('of two who act on one case at once the later reads who has handled it, whatever else would refuse them', async () => {
  const [seen, both] = [await waiting(), [await mo(), await max()]]
  const act = await warned({ case: seen })
  const done = await Promise.allSettled(both.map((by) => moderate(by, act, change)))
  const quicker = both[done.findIndex(({ status }) => status === 'fulfilled')]!
  const late = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(late).toMatchObject([{ kind: 'conflict', more: { values: { name: quicker.name } } }])
  const said = translator('en', await loadMessages('en'))
  expect(said(late[0].because, late[0].more.values)).toBe(`Already handled by ${quicker.name}.`)
  const anyhow = moderate(both[0]!, act, () => Promise.reject(new Error('gone already')))
  await expect(anyhow).rejects.toThrow('moderation.handledBy')
  expect(await db.decision.findMany()).toMatchObject([{ decidedById: quicker.id }])
})

test('what is taken back says so: the latest decision about the same subject that stands', async () => {
  const by = await mo()
  const doing = async (more: Partial<Act>) => moderate(by, await warned(more), nothing)
  const lift = { key: 'member.warning-lifted', rule: undefined } as const
  await doing({ subject: { ...subject, id: 'another' } })
  const first = await doing({})
  advance(MINUTE)
  const second = await doing({})
  expect((await doing({ ...lift, undoes: null })).undoesId).toBeNull()
  expect(await db.decision.count({ where: { undoneAt: { not: null } } })).toBe(0)
  await expectUndone(second, await doing(lift))
  await expectUndone(first, await doing({ ...lift, undoes: first.id }))
  expect((await doing(lift)).undoesId).toBeNull()
  expect(await db.decision.count({ where: { undoneAt: { not: null } } })).toBe(2)
})

test('what a rule does is marked so and answers no case; the same by a person answers those it is about', async () => {
  for (const kind of ['reports', 'burst', 'danger'] as const) await waiting(kind)
  expect(await moderate(automatic, await warned(), nothing)).toMatchObject({
    automated: true,
    decidedById: null,
  })
  expect(await db.staffLog.findMany()).toMatchObject([{ actorId: null, action: 'member.warned' }])
  expect(await db.case.count({ where: { open: 1 } })).toBe(3)
  const decision = await moderate(await mo(), await warned(), nothing)
  expect(decision.automated).toBe(false)
  expect(await db.case.findMany({ where: { open: 1 } })).toMatchObject([{ kind: 'danger' }])
  expect(await db.case.count({ where: { decisionId: decision.id } })).toBe(2)
})
