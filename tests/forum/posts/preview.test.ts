import { expect, test } from 'vitest'
import { render } from '#app/forum/posts/markup.server.ts'
import { previewOf } from '#app/forum/posts/preview.server.ts'

test('a preview looks as the post will', () => {
  const texts = ['**bold**', '', '<script>alert(1)</script>']
  expect(previewOf(texts)).toEqual(texts.map((text) => render(text)))
})

test('no more is made than a tip can hold', () => {
  expect(previewOf(Array.from({ length: 40 }, () => 'x'))).toHaveLength(22)
  expect(previewOf(['x'.repeat(30_000)])[0]).toBe(render('x'.repeat(20_000)))
})
