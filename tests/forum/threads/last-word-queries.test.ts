import { beforeAll, beforeEach, expect, test } from 'vitest'
import { mute } from '#app/forum/notifications/mute.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { readThread } from '#app/forum/threads/mark-read.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { news, told } from '#tests/support/replied.ts'
import { aReportOf } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const cleo = () => someone('cleo')

test('what readers voted down calls nobody back, nor does an answer to it', async () => {
  const tip = await aTip(await ann())
  const poor = await aReply(await ben(), tip)
  await castVote(await cleo(), poor.id, { value: -1, reason: 'WRONG' })
  expect(await news()).toEqual(['ann reply quiet'])
  await aReply(await cleo(), tip, { parent: poor.id })
  expect(await news()).toEqual(['ann reply quiet', 'ann reply quiet', 'ben reply quiet'])
})

test('as many votes for it as against do not save a reply, two for each against do', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await castVote(await cleo(), reply.id, { value: -1, reason: 'WRONG' })
  await castVote(await someone('dora'), reply.id, { value: 1 })
  expect(await news()).toEqual(['ann reply quiet'])
  const other = await aReply(await ben(), tip)
  await castVote(await cleo(), other.id, { value: -1, reason: 'WRONG' })
  for (const name of ['dora', 'emil']) await castVote(await someone(name), other.id, { value: 1 })
  expect(await news()).toEqual(['ann reply', 'ann reply quiet'])
})

test('whoever reported somebody in a thread is not called back to it by them', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await told()
  await aReportOf(reply, await ann())
  await aReply(await ben(), tip)
  await aReply(await cleo(), tip)
  await aReply(await ben(), await aTip(await ann(), { title: 'Another clock on the back of it' }))
  expect(await news()).toEqual(['ann reply', 'ann reply', 'ann reply', 'ann reply quiet'])
})

test('what a member muted, of one thread or of all, is kept without a word', async () => {
  const [first, second] = [
    await aTip(await ann()),
    await aTip(await ann(), { title: 'A second clock there' }),
  ]
  await mute(await ann(), 'reply', first.id)
  await aReply(await ben(), first)
  await aReply(await ben(), second)
  expect(await news()).toEqual(['ann reply', 'ann reply quiet'])
  await mute(await ann(), 'reply')
  await aReply(await ben(), second)
  expect((await news()).filter((line) => line.endsWith('quiet'))).toHaveLength(2)
})

test('whoever has read a reply before the word of it comes has nothing new', async () => {
  const tip = await aTip(await ann())
  await aReply(await ben(), tip)
  await readThread(await ann(), tip.id, 2)
  expect(await news()).toEqual(['ann reply quiet'])
})
