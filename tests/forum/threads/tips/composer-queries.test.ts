import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { hasArrived } from '#app/forum/posts/arrived.ts'
import { saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { loadNewQuestion } from '#app/forum/threads/questions/question-queries.server.ts'
import { loadNewTip, loadTipComposer } from '#app/forum/threads/tips/composer-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('a new tip begins with its author’s phone and build', async () => {
  const author = { ...(await ann()), phoneId: 'tiny-two', build: 'Tiny OS 2' }
  const { values, sequence } = await loadNewTip(author, 'zh')
  expect(values).toMatchObject({ title: '', phones: ['tiny-two'], build: 'Tiny OS 2', language: 'zh' })
  expect(sequence).toBe(0)
  await expect(loadNewTip(visitor, 'en')).rejects.toThrow('signIn')
})

test('or with the draft, and what was published last', async () => {
  const tip = await aTip(await ann())
  await saveDraft(await ann(), { form: 'tip', target: '', sequence: 0, values: { title: 'Half a ti' } })
  expect(await loadNewTip(await ann(), 'en')).toMatchObject({
    values: { title: 'Half a ti', phones: [] },
    sequence: 1,
    arrived: [expect.stringContaining(tip.id)],
  })
  expect(await loadNewTip(await ben(), 'en')).toMatchObject({ sequence: 0, arrived: [] })
})

test('what waits for staff was published last, too, and a question is no tip', async () => {
  const { id } = await aTip(await ann(), { title: 'A tip that waits' })
  await db.thread.update({ where: { id }, data: { removedAt: now() } })
  const question = await aQuestion(await ann(), { title: 'Asked after the tip' })
  const { arrived } = await loadNewTip(await ann(), 'en')
  expect(arrived).toEqual([expect.stringContaining(id)])
  expect((await loadNewQuestion(await ann(), 'en')).arrived).toEqual([expect.stringContaining(question.id)])
})

test('a published tip comes back in the same form', async () => {
  const tip = await aTip(await ann(), { tags: '背屏, armadillo' })
  const { values, target, arrived } = await loadTipComposer(await ann(), tip.id, 'en')
  expect(values).toMatchObject({ title: tip.title, minutes: '5', tags: 'back-screen, armadillo' })
  expect(target).toBe(tip.id)
  expect(hasArrived(values, '', arrived)).toBe(true)
  await expect(loadTipComposer(await ben(), tip.id, 'en')).rejects.toThrow('posts.notYours')
  expect(await db.draft.count({ where: { sequence: { gt: 0 } } })).toBe(0)
})
