import { expect, test } from 'vitest'
import { discussionFrom } from '#app/forum/threads/discussion-address.ts'

const asked = (query: string) => discussionFrom(new URL(`http://localhost/threads/a-1${query}`))

test('a discussion begins with the best on its first page', () => {
  expect(asked('')).toEqual({ sort: 'best', page: 1, at: undefined })
})

test('order, page and reply are in the address', () => {
  expect(asked('?order=new&page=3')).toMatchObject({ sort: 'new', page: 3 })
  expect(asked('?order=old&at=0mabc')).toMatchObject({ sort: 'old', at: '0mabc' })
})

test.each(['0', '-1', '1.5', 'x', '', '1e999', '9007199254740993'])('page %j is the first', (page) => {
  expect(asked(`?page=${page}`).page).toBe(1)
})

test('an order there is not is the best', () => {
  expect(asked('?order=worst').sort).toBe('best')
})
