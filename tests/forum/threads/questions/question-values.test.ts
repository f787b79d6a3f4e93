import { expect, test } from 'vitest'
import { questionValues } from '#app/forum/threads/questions/question-values.ts'

test('what was typed is kept as it is, and what is no text is blank', () => {
  const typed = { title: ' Where? ', text: '', phone: 'tiny-one', build: 'OS3', use: 'clock' }
  expect(questionValues({ ...typed, more: 'x' })).toEqual(typed)
  const blank = { title: '', text: '', phone: '', build: '', use: '' }
  expect(questionValues({ title: 7, text: ['a'], phone: null, build: {} })).toEqual(blank)
})
