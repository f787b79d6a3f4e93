import { expect, test } from 'vitest'
import { filterFrom, upTo } from '#app/forum/threads/thread-filter.ts'

const asked = (query: string) => filterFrom(new URLSearchParams(query))

test('an address without parameters asks for what is hot', () => {
  expect(asked('')).toEqual({ sort: 'hot' })
})

test('every filter is in the address', () => {
  const query = 'phone=a&use=b&tag=c&access=root&language=zh&sort=useful&after=1_a'
  expect(asked(query)).toEqual({
    phone: 'a',
    use: 'b',
    tag: 'c',
    access: 'ROOT',
    language: 'zh',
    sort: 'useful',
    after: '1_a',
  })
})

test('what an address makes up is left out', () => {
  expect(asked('access=everything&language=de&sort=worst&phone=&x=y')).toEqual({ sort: 'hot' })
  expect(asked(`phone=${'x'.repeat(500)}`).phone).toHaveLength(80)
})

test('an access ceiling admits all that asks less', () => {
  expect(upTo('STOCK')).toEqual(['STOCK'])
  expect(upTo('SHIZUKU')).toEqual(['STOCK', 'DEVELOPER', 'SHIZUKU'])
  expect(upTo('ROOT')).toEqual(['STOCK', 'DEVELOPER', 'SHIZUKU', 'ROOT'])
})
