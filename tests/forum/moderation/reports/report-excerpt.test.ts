import { expect, test } from 'vitest'
import { excerptOf } from '#app/forum/moderation/reports/report-excerpt.ts'

test('what was reported is recalled by its title, a name or its first words', () => {
  expect(excerptOf({ title: 'A clock', body: 'Open it.', language: 'en' })).toMatchObject({
    excerpt: 'A clock',
    language: 'en',
  })
  expect(excerptOf({ name: 'ann' })).toMatchObject({ excerpt: '@ann', name: 'ann' })
  expect(excerptOf({ title: '', body: ' Buy\n\n  now ' }).excerpt).toBe('Buy now')
})

test('long words are cut between characters', () => {
  const { excerpt } = excerptOf({ body: '背'.repeat(139) + '😀'.repeat(9) })
  expect(excerpt).toBe(`${'背'.repeat(139)}😀…`)
})

test('what was erased since is empty', () => {
  for (const erased of [{}, null]) expect(excerptOf(erased).excerpt).toBe('')
})
