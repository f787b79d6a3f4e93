import { beforeAll, expect, test } from 'vitest'
import { lockThread, reopenThread } from '#app/forum/moderation/acts/lock-thread.server.ts'
import { restraintOn } from '#app/forum/threads/restraint-queries.server.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import {
  ada,
  expectOneOfTwo,
  expectStaffOnly,
  expectUndone,
  max,
  offTopic,
} from '#tests/support/moderating.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('in a locked thread staff reply and members do not, until it is open again', async () => {
  const tip = await aTip(await ann())
  const before = await db.thread.findMany()
  const locked = await lockThread(await mo(), tip.id, offTopic)
  await expect(aReply(await ben(), tip)).rejects.toThrow('threads.locked')
  const opened = await reopenThread(await mo(), tip.id)
  expect(await db.thread.findMany()).toEqual(before)
  await expectUndone(locked, opened)
  await aReply(await ben(), tip)
  await lockThread(await mo(), tip.id, offTopic)
  await aReply(await mo(), tip)
})

test('everybody reads who locked it, why and since when; of an open thread nothing is asked', async () => {
  const tip = await aTip(await ann())
  const told = async () => restraintOn(await findThread(await ben(), tip.id), 'en')
  expect(await told()).toBeNull()
  const { at } = await lockThread(await mo(), tip.id, offTopic)
  expect(await told()).toEqual({ by: '@mo', why: 'Not about back screens', since: at, pace: null })
  expect(await db.decision.findMany()).toMatchObject([{ act: 'thread.locked', rule: 'off-topic' }])
})

test('locking is for staff, with a rule, above the author’s rank, and once', async () => {
  const tip = await aTip(await ann())
  await expectStaffOnly((by) => lockThread(by, tip.id, offTopic))
  await expect(lockThread(await mo(), tip.id, {})).rejects.toThrow('moderation.ruleMissing')
  await expect(lockThread(await mo(), 'nowhere', offTopic)).rejects.toThrow('threads.noSuchThread')
  await expect(reopenThread(await mo(), tip.id)).rejects.toThrow('curation.notLocked')
  const own = await aTip(await mo(), { title: 'Another clock on the back of it' })
  await expect(lockThread(await mo(), own.id, offTopic)).rejects.toThrow('moderation.notYourself')
  await expect(lockThread(await max(), own.id, offTopic)).rejects.toThrow('moderation.notYourEqual')
  await lockThread(await ada(), own.id, offTopic)
  await expect(lockThread(await ada(), own.id, offTopic)).rejects.toThrow('curation.lockedAlready')
})

test('two who lock at once make one decision', async () => {
  const tip = await aTip(await ann())
  await expectOneOfTwo('thread.locked', (by) => lockThread(by, tip.id, offTopic), await mo(), await max())
})
