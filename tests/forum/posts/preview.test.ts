import { expect, test } from 'vitest'
import { render } from '#app/forum/posts/markup.server.ts'
import { previewOf } from '#app/forum/posts/preview.server.ts'

test('a preview looks as the post will', async () => {
  const texts = ['**bold**', '', '<script>alert(1)</script>']
  expect(await previewOf(texts)).toEqual(texts.map((text) => render(text)))
})

test('no more is made than a tip can hold', async () => {
  expect(await previewOf(Array.from({ length: 40 }, () => 'x'))).toHaveLength(22)
  expect((await previewOf(['x'.repeat(30_000)]))[0]).toBe(render('x'.repeat(20_000)))
})

test('others have their turn between the texts of a long preview', async () => {
  const order: string[] = []
  const shown = previewOf(['one', 'two']).then(() => order.push('shown'))
  setImmediate(() => order.push('another'))
  await shown
  expect(order).toEqual(['another', 'shown'])
})
