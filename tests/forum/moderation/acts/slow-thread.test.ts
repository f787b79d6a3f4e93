import { beforeAll, expect, test } from 'vitest'
import { endSlowness, slowThread, unslowThread } from '#app/forum/moderation/acts/slow-thread.server.ts'
import { restraintOn } from '#app/forum/threads/restraint-queries.server.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { advance, HOUR } from '#app/platform/clock.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { expectOneOfTwo, expectStaffOnly, expectUndone, max, offTopic } from '#tests/support/moderating.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const quarter = { seconds: 900, hours: 6 }
const slowed = async ({ id }: { id: string }) =>
  (await db.thread.findUniqueOrThrow({ where: { id } })).slowSeconds

test('everybody reads who slowed a thread, why, how long one waits and for how long', async () => {
  const tip = await aTip(await ann())
  const { at } = await slowThread(await mo(), tip.id, quarter, offTopic)
  expect(await restraintOn(await findThread(await ben(), tip.id), 'fr')).toEqual({
    by: '@mo',
    why: expect.stringMatching(/\S/),
    since: at,
    pace: { minutes: 15, hours: 6 },
  })
})

test('taken back, members reply at their usual pace', async () => {
  const tip = await aTip(await ann())
  await aReply(await ben(), tip)
  const before = await db.thread.findMany()
  const done = await slowThread(await mo(), tip.id, quarter, offTopic)
  await expect(aReply(await ben(), tip)).rejects.toThrow('threads.slow.wait')
  const undone = await unslowThread(await mo(), tip.id)
  await expectUndone(done, undone)
  expect(await db.thread.findMany()).toEqual(before)
  await aReply(await ben(), tip)
})

test('it ends by itself, and can begin anew', async () => {
  const tip = await aTip(await ann())
  await slowThread(await mo(), tip.id, { seconds: 3600, hours: 1 }, offTopic)
  await aReply(await ben(), tip)
  advance(HOUR)
  await aReply(await ben(), tip)
  expect(await restraintOn(await findThread(await ben(), tip.id), 'en')).toBeNull()
  await expect(unslowThread(await mo(), tip.id)).rejects.toThrow('curation.notSlow')
  await runDue({ 'end-slowness': endSlowness })
  expect(await slowed(tip)).toBeNull()
  await slowThread(await mo(), tip.id, quarter, offTopic)
  await endSlowness({}, tip.id)
  expect(await slowed(tip)).toBe(900)
})

test('slowing is for staff, with a rule, and once', async () => {
  const tip = await aTip(await ann())
  await expectStaffOnly((by) => slowThread(by, tip.id, quarter, offTopic))
  await expect(slowThread(await mo(), tip.id, quarter, {})).rejects.toThrow('moderation.ruleMissing')
  const slow = (by: Parameters<typeof slowThread>[0]) => slowThread(by, tip.id, quarter, offTopic)
  await expectOneOfTwo('thread.slowed', slow, await mo(), await max())
  await expect(slow(await mo())).rejects.toThrow('curation.slowAlready')
})
