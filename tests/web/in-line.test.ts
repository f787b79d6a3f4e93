import { expect, test } from 'vitest'
import { inLine } from '#app/web/in-line.ts'

test('under one name each begins when the one before has ended, well or not; other names do not wait', async () => {
  const seen: string[] = []
  let end = () => {}
  const first = inLine('a', () => new Promise<void>((resolve) => (end = resolve)))
  const second = inLine('a', async () => {
    seen.push('second')
    throw new Error('not well')
  })
  const third = inLine('a', async () => seen.push('third'))
  await inLine('b', async () => seen.push('other'))
  expect(seen).toEqual(['other'])
  end()
  await first
  await expect(second).rejects.toThrow('not well')
  await third
  expect(seen).toEqual(['other', 'second', 'third'])
})
