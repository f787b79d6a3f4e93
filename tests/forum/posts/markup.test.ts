import { expect, test } from 'vitest'
import { current, linksIn, mentionsIn, RENDERER, render } from '#app/forum/posts/markup.server.ts'
import { leastCpuOf } from '#tests/support/ratio.ts'
import { unsafeMarkup } from '#tests/support/unsafe-markup.ts'

const FIVE_MILLISECONDS = 5

const ELEMENTS = new Set(
  'p br strong em s code pre blockquote ul ol li a h3 h4 hr table thead tbody tr th td'.split(' '),
)

/** What a browser would find in this markup: elements, and addresses with their entities undone. */
function partsOf(html: string) {
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)((?:[^>"]|"[^"]*")*)>/gi)]
  const rest = html.replace(/<\/?[a-z0-9]+(?:[^>"]|"[^"]*")*>/gi, '')
  const attributes = tags.flatMap(([, , text]) => [...text!.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)])
  const plain = (text = '') => text.replace(/&amp;/g, '&').replace(/&quot;/g, '"')
  return {
    elements: tags.map(([, name]) => name!.toLowerCase()),
    attributes: attributes.map(([, name, value]) => [name!.toLowerCase(), plain(value)] as const),
    rest,
  }
}

test.each(unsafeMarkup.map((source) => [source]))('nothing in %j can run, load or lead astray', (source) => {
  const { elements, attributes, rest } = partsOf(render(source, new Set(['ann'])))
  expect(elements.filter((name) => !ELEMENTS.has(name))).toEqual([])
  expect(rest).not.toMatch(/[<>]/)
  for (const [name, value] of attributes) {
    expect(['href', 'rel', 'start']).toContain(name)
    // Safe kinds only; a path begins with one slash, and a browser takes a backslash for one.
    if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|#|\/(?![/\\\t\n]))/)
    expect(value).not.toMatch(/["\s]*on\w+=.*[<>]/)
  }
})

test('the corpus is large enough to mean something', () => {
  expect(new Set(unsafeMarkup).size).toBeGreaterThanOrEqual(60)
})

test.each([
  ['two\nlines', '<p>two<br />\nlines</p>'],
  ['**bold** *it* ~~gone~~ `code`', '<strong>bold</strong> <em>it</em> <s>gone</s> <code>code</code>'],
  ['# Title', '<h3>Title</h3>'],
  ['##### Small', '<h4>Small</h4>'],
  ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
  ['3. three', '<ol start="3">\n<li>three</li>\n</ol>'],
  ['a | b\n---|---\n1 | 2', '<td>1</td>'],
  ['1 < 2 & 3 > 2', '<p>1 &lt; 2 &amp; 3 &gt; 2</p>'],
  ['[in](/phones)', '<a href="/phones">in</a>'],
  ['[here](#reply)', '<a href="#reply">here</a>'],
  ['[out](https://a.example)', '<a href="https://a.example" rel="ugc nofollow noopener">out</a>'],
  [
    'https://a.example/x',
    '<a href="https://a.example/x" rel="ugc nofollow noopener">https://a.example/x</a>',
  ],
  ['evil.example', '<p>evil.example</p>'],
  ['ann@a.example', '<p>ann@a.example</p>'],
  ['背屏 **取餐码**。', '<p>背屏 <strong>取餐码</strong>。</p>'],
])('%j becomes %s', (source, html) => {
  expect(render(source)).toContain(html)
})

test('mentions of members become links, of nobody else', () => {
  const html = render('@ann, @Ben_2 and @nobody', new Set(['ann', 'ben-2']))
  expect(html).toBe(
    '<p><a href="/members/ann">@ann</a>, <a href="/members/Ben_2">@Ben_2</a> and @nobody</p>\n',
  )
})

test.each(['ann@ann.example', '`@ann`', '[@ann](https://a.example)', '@annette', '/@ann', '@@ann', '@ann@x'])(
  '%j mentions nobody named ann',
  (source) => {
    expect(render(source, new Set(['ann']))).not.toContain('/members/')
  },
)

test('a mention works in Chinese without spaces around it, in bold and in a quotation', () => {
  expect(mentionsIn('谢谢 @ann，你好')).toEqual(['ann'])
  for (const source of ['（@ann）', '**@ann**', '> @ann', '- see @ann.'])
    expect(render(source, new Set(['ann'])), source).toContain('<a href="/members/ann">@ann</a>')
})

test('each name is mentioned once, however it is spelt', () => {
  expect(mentionsIn('@Ann @ann @ANN @ben_2 @ben-2 @x')).toEqual(['ann', 'ben-2'])
})

test('links that lead out are counted, also bare ones', () => {
  expect(linksIn('[a](https://a.example) https://b.example <https://c.example> [in](/phones) @ann')).toBe(3)
  expect(linksIn('`https://a.example`')).toBe(0)
})

test('markup of an older renderer is made anew, of today’s shown as it is stored', () => {
  const post = { html: '<p>old</p>', body: 'new @ann @ben', mentions: 'ann' }
  expect(current({ ...post, renderer: RENDERER })).toBe('<p>old</p>')
  const anew = '<p>new <a href="/members/ann">@ann</a> @ben</p>\n'
  expect(current({ ...post, renderer: RENDERER - 1 })).toBe(anew)
  expect(current({ ...post, renderer: RENDERER + 1 })).toBe(anew)
  expect(current({ ...post, renderer: 0, mentions: '' })).toBe('<p>new @ann @ben</p>\n')
})

test.each([
  ['brackets', '['],
  ['quotations', '>'],
  ['emphasis', '*a_ '],
  ['words in bold', '*a* '],
  ['lists', '- '],
  ['backticks', '`a``'],
  ['links', '[a](b'],
  ['addresses', 'http://a.a/'],
  ['angles', '<a '],
  ['mentions', '@ann '],
  ['pipes', 'a|'],
  ['backslashes', '\\'],
])('twenty thousand characters of %s cost about four times what five thousand do', async (_, piece) => {
  const of = (signs: number) => `@ann ${piece.repeat(signs / piece.length)}`
  const cost = (signs: number) => leastCpuOf(() => render(of(signs), new Set(['ann'])), { rounds: 3 })
  const [short, long] = [await cost(5000), await cost(20_000)]
  // What takes less than this is soon enough, and cannot be weighed.
  expect(long / Math.max(short, FIVE_MILLISECONDS)).toBeLessThan(10)
})
