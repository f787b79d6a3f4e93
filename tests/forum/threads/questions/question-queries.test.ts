import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { acceptAnswer } from '#app/forum/threads/questions/accept-answer.server.ts'
import { loadNewQuestion, loadQuestions } from '#app/forum/threads/questions/question-queries.server.ts'
import { THREADS_A_PAGE } from '#app/forum/threads/thread-list-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const ask = (title: string, more = {}) => ann().then((asker) => aQuestion(asker, { title, ...more }))

async function titles(query = '') {
  const list = await loadQuestions(visitor, new URLSearchParams(query), 'en')
  return list.threads.map(({ title }) => title).sort()
}

test('a list has questions only: all, or how far they have come', async () => {
  await aTip(await ann())
  const solved = await ask('Solved one')
  const answered = await ask('Answered one')
  await ask('Waiting one')
  await acceptAnswer(await ann(), (await aReply(await ben(), solved)).id)
  await aReply(await ben(), answered)
  expect(await titles()).toEqual(['Answered one', 'Solved one', 'Waiting one'])
  expect(await titles('answers=solved')).toEqual(['Solved one'])
  expect(await titles('answers=unsolved')).toEqual(['Answered one', 'Waiting one'])
  expect(await titles('answers=unanswered')).toEqual(['Waiting one'])
  expect(await titles('answers=nonsense')).toHaveLength(3)
  const { solved: marked } = await loadQuestions(visitor, new URLSearchParams(), 'en')
  expect(marked).toEqual([solved.id])
})

test('an answer that is gone answers and solves nothing', async () => {
  const question = await ask('Solved once')
  const answer = await aReply(await ben(), question)
  await acceptAnswer(await ann(), answer.id)
  await db.post.update({ where: { id: answer.id }, data: { removedAt: now() } })
  expect(await titles('answers=solved')).toEqual([])
  expect(await titles('answers=unsolved')).toEqual(['Solved once'])
  expect(await titles('answers=unanswered')).toEqual(['Solved once'])
})

test('questions can be read for a phone, and removed ones are in no list', async () => {
  await ask('About One')
  await ask('About Two', { phone: 'tiny-two' })
  const gone = await ask('Removed one')
  await db.thread.update({ where: { id: gone.id }, data: { removedAt: now() } })
  expect(await titles('phone=tiny-two')).toEqual(['About Two'])
  expect(await titles()).toEqual(['About One', 'About Two'])
})

test('pages follow each other without gap or repetition', async () => {
  const { id: authorId } = await ann()
  const count = THREADS_A_PAGE + 7
  for (let n = 0; n < count; n++) {
    const at = new Date(+now() - n * 1000)
    const times = { createdAt: at, lastPostAt: at, hot: n % 3 }
    const words = { kind: 'QUESTION' as const, slug: 'q', title: `Q${n}`, language: 'en' }
    await db.thread.create({ data: { id: `q${n}`, authorId, ...words, ...times, question: { create: {} } } })
  }
  const first = await loadQuestions(visitor, new URLSearchParams('answers=unsolved'), 'en')
  const rest = await loadQuestions(visitor, new URLSearchParams(`answers=unsolved&after=${first.next}`), 'en')
  expect(new Set([...first.threads, ...rest.threads].map(({ id }) => id)).size).toBe(count)
  expect(rest.next).toBeNull()
})

test('a new question begins with the asker’s phone, or with their draft; visitors are asked to sign in', async () => {
  const asker = { ...(await ann()), phoneId: 'tiny-two', build: 'T1' }
  expect((await loadNewQuestion(asker, 'en')).values).toMatchObject({
    phone: 'tiny-two',
    build: 'T1',
    title: '',
  })
  await saveDraft(asker, { form: 'question', target: '', sequence: 0, values: { title: 'Why' } })
  expect(await loadNewQuestion(asker, 'en')).toMatchObject({ values: { title: 'Why' }, sequence: 1 })
  await expect(loadNewQuestion(visitor, 'en')).rejects.toThrow('signIn')
})
