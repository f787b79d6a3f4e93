import { expect, test } from 'vitest'
import { reviewValuesFrom, reviewValuesIn } from '#app/forum/threads/reviews/review-values.ts'

test('a form nobody has typed into says what it began with', () => {
  const fields = new FormData()
  for (const name of ['title', 'phone', 'scores.brightness', 'scores.battery', 'text']) fields.set(name, '')
  expect(reviewValuesIn(fields)).toEqual(reviewValuesFrom({}))
})

test('a form as it stands on the page reads as a draft of it', () => {
  const form = new FormData()
  const typed = { title: 'Bright', 'scores.readability': '4', 'scores.touch': '', sequence: '7' }
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  form.append('uses', 'clock')
  form.append('uses', 'timer')
  const values = reviewValuesIn(form)
  expect(values).toMatchObject({ title: 'Bright' })
  expect(values.scores).toEqual({ readability: '4' })
  expect(values.uses).toEqual(['clock', 'timer'])
  expect(reviewValuesFrom(JSON.parse(JSON.stringify(values)))).toEqual(values)
  expect(reviewValuesFrom({ scores: 'x', uses: 'clock', owned: 3 })).toMatchObject({
    scores: {},
    uses: ['clock'],
    owned: '3',
  })
})
