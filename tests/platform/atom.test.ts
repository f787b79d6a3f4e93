import { expect, test } from 'vitest'
import { atom } from '#app/platform/atom.ts'

const entry = { id: 'tag:x,2026:1', title: 'A', at: new Date('2026-11-20'), link: 'https://x.example/1' }
const feed = {
  id: 'tag:x,2026:f',
  title: 'F',
  language: 'en',
  home: 'https://x.example/',
  self: 'https://x.example/f',
}

test('a feed says when its newest entry came', () => {
  const text = atom({ ...feed, entries: [entry, { ...entry, at: new Date('2026-11-21') }] })
  expect(text).toContain('<updated>2026-11-21T00:00:00.000Z</updated>\n<author>')
  expect(text.match(/<entry>/g)).toHaveLength(2)
})

test('what members wrote is text in it, and never markup', () => {
  const text = atom({ ...feed, entries: [{ ...entry, title: `<b a="1">&'\u0000\ud800</b>` }] })
  expect(text).toContain('<title>&lt;b a=&quot;1&quot;&gt;&amp;&#39;\ufffd\ufffd&lt;/b&gt;</title>')
})
