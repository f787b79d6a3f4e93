import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { loadForAnswer, quotation } from '#app/forum/threads/answer-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('who answers sees what is answered, quoted', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'One line.\n> old\nTwo lines.' })
  expect(await loadForAnswer(await ann(), reply.id)).toMatchObject({
    ...{ threadId: reply.threadId, postId: reply.id, name: 'ben', html: reply.html },
    quotation: '> One line.\n> Two lines.\n\n',
  })
})

test('a long text is quoted by its beginning, and no character is cut in two', () => {
  expect(quotation('😀'.repeat(400))).toBe(`> ${'😀'.repeat(300)}…\n\n`)
})

test('visitors sign in first; what is gone or locked is not answered', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await expect(loadForAnswer(visitor, reply.id)).rejects.toThrow('signIn')
  await db.thread.updateMany({ data: { lockedAt: now() } })
  await expect(loadForAnswer(await ann(), reply.id)).rejects.toThrow('threads.locked')
  await db.post.update({ where: { id: reply.id }, data: { removedAt: now() } })
  await expect(loadForAnswer(await ann(), reply.id)).rejects.toThrow('notFound: posts.noSuchPost')
  await expect(loadForAnswer(await mo(), reply.id)).rejects.toThrow('gone: threads.reply.parentGone')
})
