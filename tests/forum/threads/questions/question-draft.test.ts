import { expect, test } from 'vitest'
import { QuestionDraft } from '#app/forum/threads/questions/question-draft.ts'
import { TEXT_MAX, TEXT_MIN } from '#app/forum/threads/reply-draft.ts'

const asked = { title: 'Where is the clock?', text: 'I do not find it on mine.' }
const faults = (more: object) =>
  QuestionDraft.safeParse({ ...asked, ...more }).error?.issues.map(({ path, message }) => [path[0], message])

test('a question is a title and a text; phone, build and use are said where they matter', () => {
  expect(QuestionDraft.parse(asked)).toMatchObject({ ...asked, build: '' })
  const about = { phone: 'tiny-one', use: 'clock', language: 'fr', asked: 'Where is the clock' }
  expect(QuestionDraft.parse({ ...asked, ...about })).toMatchObject(about)
})

test('a title has 6 to 120 letters, of two halves too', () => {
  for (const letter of ['a', '𐍈'])
    for (const count of [6, 120]) expect(faults({ title: letter.repeat(count) })).toBeUndefined()
  expect(faults({ title: `  ${'𐍈'.repeat(5)}  ` })).toEqual([['title', 'tips.title.tooShort']])
  expect(faults({ title: 'a'.repeat(121) })).toEqual([['title', 'tips.title.tooLong']])
  expect(faults({ title: undefined })).toEqual([['title', 'questions.title.missing']])
})

test('a text is neither a word nor a book', () => {
  for (const count of [TEXT_MIN, TEXT_MAX]) expect(faults({ text: 't'.repeat(count) })).toBeUndefined()
  expect(faults({ text: ` ${'t'.repeat(TEXT_MIN - 1)} ` })).toEqual([['text', 'threads.text.tooShort']])
  expect(faults({ text: 't'.repeat(TEXT_MAX + 1) })).toEqual([['text', 'threads.text.tooLong']])
  expect(faults({ text: undefined })).toEqual([['text', 'questions.text.missing']])
})

test('names longer than any there are, and languages nobody reads here, are refused beside their field', () => {
  const long = { phone: 80, use: 80, asked: 400 }
  for (const [field, most] of Object.entries(long)) {
    expect(faults({ [field]: 'n'.repeat(most) })).toBeUndefined()
    expect(faults({ [field]: 'n'.repeat(most + 1) })?.[0]?.[0]).toBe(field)
  }
  expect(faults({ language: 'xx' })?.[0]?.[0]).toBe('language')
})
