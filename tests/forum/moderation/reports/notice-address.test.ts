import { expect, test } from 'vitest'
import { placeAt } from '#app/forum/moderation/reports/notice-address.ts'

const origins = ['https://verso.example', 'http://localhost:3000']

test.each([
  ['https://verso.example/threads/a-clock-0abc', { kind: 'thread', id: '0abc' }],
  ['http://verso.example/threads/0abc?lang=fr', { kind: 'thread', id: '0abc' }],
  ['/threads/%E8%83%8C%E5%B1%8F-0abc#discussion', { kind: 'thread', id: '0abc' }],
  ['/threads/a-clock-0abc#post-0def', { kind: 'post', id: '0def' }],
  [' http://localhost:3000/posts/0def ', { kind: 'post', id: '0def' }],
  ['/photos/p1/960.webp', { kind: 'photo', id: 'p1' }],
  ['/members/Ann', { kind: 'member', name: 'Ann' }],
])('%s leads to what can be unlawful', (address, place) => {
  expect(placeAt(address, origins)).toEqual(place)
})

test.each([
  'https://elsewhere.example/posts/0def',
  '//elsewhere.example/posts/0def',
  'https://verso.example.evil.example/posts/0def',
  '/phones/tiny-one',
  '/posts',
  '/',
  'a sentence',
  'javascript:alert(1)',
  'https://',
])('%s does not', (address) => {
  expect(placeAt(address, origins)).toBeNull()
})
