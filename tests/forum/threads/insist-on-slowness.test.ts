import { beforeAll, expect, test } from 'vitest'
import { slowThread } from '#app/forum/moderation/acts/slow-thread.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { writeReply } from '#app/forum/threads/write-reply.server.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { offTopic } from '#tests/support/moderating.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('in a slow thread each member waits between two replies and is told how long; staff do not wait', async () => {
  const [tip, other] = [await aTip(await ann()), await aTip(await ann())]
  await slowThread(await mo(), tip.id, { seconds: 300, hours: 1 }, offTopic)
  const first = await aReply(await ben(), tip)
  await aReply(await ann(), tip)
  advance(MINUTE)
  const wait = { kind: 'tooMany', more: { retryAfter: 120, values: { minutes: 2 } } }
  await expect(aReply(await ben(), tip)).rejects.toMatchObject(wait)
  await deletePost(await ben(), first.id)
  await expect(aReply(await ben(), tip)).rejects.toThrow('threads.slow.wait')
  await aReply(await ben(), other)
  for (let times = 0; times < 2; times++) await aReply(await mo(), tip)
  await aReply(await ben(), tip)
})

test('of two replies one member sends at once into a slow thread, one waits', async () => {
  const tip = await aTip(await ann())
  await slowThread(await mo(), tip.id, { seconds: 60, hours: 1 }, offTopic)
  const [member, said] = [await ben(), { body: 'That works on mine too.', language: 'en' as const }]
  const both = [1, 2].map(() => writeReply(member, tip.id, said))
  const done = await Promise.allSettled(both)
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
