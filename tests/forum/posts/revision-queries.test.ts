import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { changesBetween, loadHistory } from '#app/forum/posts/revision-queries.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { advance, HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { leastCpuOf } from '#tests/support/ratio.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('a history shows each edit word by word, newest first, with who and why', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip, { body: 'The clock stays on.' })
  advance(HOUR)
  await editPost(
    await ben(),
    reply.id,
    { body: 'The clock stays off.', reason: 'Other way round' },
    wordsOfThread,
  )
  advance(HOUR)
  await editPost(await ben(), reply.id, { body: 'The big clock stays off.' }, wordsOfThread)

  const { post, edits } = await loadHistory(visitor, reply.id)
  expect(post).toEqual({ id: reply.id, language: 'en' })
  expect(edits).toMatchObject([
    { number: 2, reason: null, editor: 'ben' },
    { number: 1, reason: 'Other way round', editor: 'ben' },
  ])
  expect(edits[0]!.changes).toContainEqual({ kind: 'added', text: 'big ' })
  expect(edits[1]!.changes).toEqual([
    { kind: 'same', text: 'The clock stays ' },
    { kind: 'taken', text: 'on' },
    { kind: 'added', text: 'off' },
    { kind: 'same', text: '.' },
  ])
})

test('a post that was never edited has an empty history', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  expect((await loadHistory(visitor, reply.id)).edits).toEqual([])
})

test('the history of what is gone is for staff and its author', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await db.post.update({ where: { id: reply.id }, data: { removedAt: now() } })
  for (const actor of [visitor, await ann()])
    await expect(loadHistory(actor, reply.id)).rejects.toThrow('notFound: posts.noSuchPost')
  for (const actor of [await ben(), await mo()])
    expect((await loadHistory(actor, reply.id)).post.id).toBe(reply.id)
})

test('what stands in a removed thread went with it, but for staff and who wrote it or the thread', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await db.thread.update({ where: { id: tip.id }, data: { removedAt: now() } })
  for (const actor of [visitor, await someone('zoe')])
    await expect(loadHistory(actor, reply.id)).rejects.toThrow('gone: threads.removed')
  for (const actor of [await ann(), await ben(), await mo()])
    expect((await loadHistory(actor, reply.id)).post.id).toBe(reply.id)
})

test('changes put together again are the two texts', () => {
  const before = '一台手机的背屏 shows\n\nthe time 😀 and more'
  const after = '一台手机的背面 shows the\ntime 😃 and  more'
  const parts = changesBetween(before, after)
  const join = (...kinds: string[]) =>
    parts.flatMap(({ kind, text }) => (kinds.includes(kind) ? text : [])).join('')
  expect(join('same', 'taken')).toBe(before)
  expect(join('same', 'added')).toBe(after)
})

test('two long texts with nothing in common are shown whole, and four times as long costs no more than that', async () => {
  const noise = (seed: number, words: number) =>
    Array.from({ length: words }, (_, n) => ((n * seed) % 99_991).toString(36)).join(' ')
  const between = (words: number) => changesBetween(noise(7919, words), noise(104_729, words))
  const [short, long] = [await leastCpuOf(() => between(1500)), await leastCpuOf(() => between(6000))]
  expect(long / short).toBeLessThan(8)
  expect(between(6000).length).toBeGreaterThan(1)
})
