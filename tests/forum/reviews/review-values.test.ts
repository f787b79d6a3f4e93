import { expect, test } from 'vitest'
import { reviewValuesFrom, reviewValuesIn } from '#app/forum/reviews/review-values.ts'

test('a form nobody has typed into says what it began with', () => {
  const fields = new FormData()
  for (const name of ['title', 'phone', 'scores.brightness', 'scores.battery', 'text']) fields.set(name, '')
  expect(reviewValuesIn(fields)).toEqual(reviewValuesFrom({}))
})

test('what is typed and chosen is kept by its name', () => {
  const fields = new FormData()
  for (const [name, value] of Object.entries({
    title: 'Bright',
    'scores.brightness': '4',
    'scores.battery': '',
  }))
    fields.set(name, value)
  for (const use of ['timer', 'lyrics']) fields.append('uses', use)
  expect(reviewValuesIn(fields)).toMatchObject({
    title: 'Bright',
    scores: { brightness: '4' },
    uses: ['timer', 'lyrics'],
  })
})
