import { expect, test } from 'vitest'
import { gatheredBy, isOptional, optionalNews, pathOfNews } from '#app/forum/notifications/news.ts'
import { en } from '#app/messages/en.ts'

test('nobody mutes what was decided about them, or what became of what they reported', () => {
  for (const kind of ['moderated', 'report-decided', 'appeal-judged', 'case-waits'])
    expect(isOptional(kind)).toBe(false)
})

test('whatever may be muted says what it is, and has its sentence', () => {
  for (const kind of optionalNews) {
    expect(en.notifications).toHaveProperty([`tell.${kind}`])
    expect(en.notifications).toHaveProperty([kind])
  }
})

test('answers in one thread go together, what is decided never does', () => {
  expect(gatheredBy({ kind: 'reply', cause: 't/1' })).toBe('t/')
  expect(gatheredBy({ kind: 'reply', cause: 'old' })).toBeNull()
  expect(gatheredBy({ kind: 'reply', cause: '/1' })).toBeNull()
  expect(gatheredBy({ kind: 'moderated', cause: 't/1' })).toBeNull()
})

test.each([
  ['reply', { path: '/posts/a' }, '/posts/a'],
  ['moderated', { decision: 'd' }, '/decisions/d'],
  ['appeal-judged', { decision: 'd' }, '/decisions/d'],
  ['report-decided', { decision: 'd' }, '/reports'],
  ['case-waits', {}, '/admin/queue'],
  ['build-known', {}, '/notifications'],
])('news of kind %s leads somewhere', (kind, params, path) => {
  expect(pathOfNews({ kind, params })).toBe(path)
})
