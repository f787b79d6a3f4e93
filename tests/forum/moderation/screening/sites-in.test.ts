import { expect, test } from 'vitest'
import { siteOf, sitesIn } from '#app/forum/moderation/screening/sites-in.ts'

test.each([
  ['shop.example.org', 'example.org'],
  ['WWW.Example.ORG.', 'example.org'],
  ['a.b.example.co.uk', 'example.co.uk'],
  ['example.com.cn', 'example.com.cn'],
  ['localhost', 'localhost'],
  ['192.0.2.7', '192.0.2.7'],
])('%s belongs to %s', (host, site) => {
  expect(siteOf(host)).toBe(site)
})

test('a text points to each site once, however it is written', () => {
  const text =
    'See https://a.example/x, [here](http://www.a.example) and `https://b.example:8080/` or https://me@c.example.'
  expect(sitesIn(text, 'verso.test')).toEqual(['a.example', 'b.example', 'c.example'])
})

test('our own site and those everybody knows do not count', () => {
  const text =
    'https://verso.test/tips https://www.mi.com https://en.wikipedia.org/wiki/Clock no.link.example'
  expect(sitesIn(text, 'verso.test')).toEqual([])
})

test('a name that only ends like a known one counts', () => {
  expect(sitesIn('https://notmi.com https://mi.com.example', 'verso.test')).toEqual([
    'notmi.com',
    'com.example',
  ])
})
