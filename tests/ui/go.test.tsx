import { expect, test } from 'vitest'
import { keeping } from '#app/ui/go.tsx'

test('what a reader chose in the address stays chosen on the next page', () => {
  expect(keeping('?lang=fr&phone=xiaomi-17-pro&build=OS3&access=ROOT', '/tips')).toBe(
    '/tips?lang=fr&phone=xiaomi-17-pro&build=OS3&access=ROOT',
  )
})

test('what belongs to this page alone stays behind', () => {
  expect(keeping('?sort=new&tag=selfie&after=1&q=clock', '/tips')).toBe('/tips')
  expect(keeping('?sort=new&lang=zh', '/tips')).toBe('/tips?lang=zh')
})

test('what a link says itself wins', () => {
  expect(keeping('?lang=fr&phone=tiny-one', '/tips?phone=tiny-two')).toBe('/tips?phone=tiny-two&lang=fr')
})

test('a link keeps its own parameters and its anchor', () => {
  expect(keeping('?lang=fr', '/tips?sort=new#list')).toBe('/tips?sort=new&lang=fr#list')
  expect(keeping('', '/tips?sort=new#list')).toBe('/tips?sort=new#list')
  expect(keeping('', '/')).toBe('/')
})

test('a word in the address stays the word it was', () => {
  const [, query] = keeping('?phone=%E5%B0%8F%E7%B1%B3%26x%3D1', '/tips').split('?')
  expect([...new URLSearchParams(query)]).toEqual([['phone', '小米&x=1']])
})
