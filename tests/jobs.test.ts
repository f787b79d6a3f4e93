import { beforeEach, expect, test } from 'vitest'
import { moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { works } from '#app/jobs.server.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue, type Work } from '#app/platform/jobs/worker.server.ts'
import { aReport } from '#tests/support/cases.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'

const work = () => runDue(works)
const tellIt = works['tell-moderated']!

/** Ben reported Ann's post, and Mo removed it: a job is due that tells both. */
beforeEach(async () => {
  const author = await ann()
  await aReport({ id: 'p', authorId: author.id, body: 'Buy it here.', language: 'en' }, await ben())
  const subject = { kind: 'post', id: 'p' } as const
  const act = { key: 'post.removed', subject, author, snapshot: {}, rule: 'spam' } as const
  await moderate(await mo(), act, async () => undefined)
})

async function told() {
  const rows = await db.notification.findMany({ include: { member: { select: { name: true } } } })
  return rows.map(({ member, kind }) => `${member.name} ${kind}`).sort()
}
const once = ['ann moderated', 'ben report-decided']
const endless = () => new Promise(() => {})

/** How far the work had come when its process was killed: what it had begun never ends. */
const deaths: Record<string, (died: () => void) => Work> = {
  'the work was taken': (died) => () => {
    died()
    return endless()
  },
  'the work was done and not yet put down as done': (died) => async (payload, decision) => {
    await tellIt(payload, decision)
    died()
    return endless()
  },
}

test.each(Object.keys(deaths))('a process that dies once %s leaves each told once', async (phase) => {
  await new Promise<void>((died) => void runDue({ ...works, 'tell-moderated': deaths[phase]!(died) }))
  expect(await work()).toBe(0)
  advance(11 * MINUTE)
  expect(await work()).toBe(1)
  expect(await told()).toEqual(once)
  expect(await db.job.count({ where: { doneAt: null } })).toBe(0)
})

test('what a process had half told when it died is not told, and told later', async () => {
  const [author, { id }] = [await ann(), await db.decision.findFirstOrThrow()]
  const halfTold = transact(async (tx) => {
    await tell(tx, [author.id], { kind: 'moderated', cause: id, params: {} })
    throw new Error('killed')
  })
  await expect(halfTold).rejects.toThrow('killed')
  expect(await told()).toEqual([])
  await work()
  expect(await told()).toEqual(once)
})

test('a process that dies after all was put down leaves nothing to do', async () => {
  expect(await work()).toBe(1)
  advance(11 * MINUTE)
  expect(await work()).toBe(0)
  expect(await told()).toEqual(once)
})
