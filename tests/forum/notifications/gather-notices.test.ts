import { expect, test } from 'vitest'
import { gatherNotices, type NoticeRow } from '#app/forum/notifications/gather-notices.ts'
import { now } from '#app/platform/clock.ts'

let made = 0
function row(kind: string, cause: string, more: Partial<NoticeRow> = {}): NoticeRow {
  const at = new Date(1_800_000_000_000 - made++)
  return { id: `n${made}`, kind, cause, params: {}, at, readAt: null, doneAt: null, ...more }
}
const by = (name: string) => ({ params: { name } })

test('answers in one thread are one line that names each of them once, latest first', () => {
  const rows = [
    row('reply', 't/3', by('ben')),
    row('reply', 'u/1', by('dora')),
    row('reply', 't/2', by('cleo')),
    row('reply', 't/1', by('ben')),
  ]
  expect(gatherNotices(rows)).toMatchObject([
    { id: rows[0]!.id, count: 3, names: ['ben', 'cleo'] },
    { id: rows[1]!.id, count: 1, names: ['dora'] },
  ])
})

test('mentions, answers and what was read already each have their line', () => {
  const read = { ...by('ben'), readAt: now() }
  const rows = [row('reply', 't/1', by('ben')), row('mention', 't/2', by('ben')), row('reply', 't/3', read)]
  expect(gatherNotices(rows).map(({ kind, read: seen }) => [kind, seen])).toEqual([
    ['reply', false],
    ['mention', false],
    ['reply', true],
  ])
})

test('what was agreed about one tip is one line; questions and builds stand alone', () => {
  const rows = [
    row('state-settled', 'c/p/b1/WORKS'),
    row('state-settled', 'c/p/b2/WORKS'),
    row('check-asked', 'c/p/b1'),
    row('check-asked', 'c/p/b2'),
    row('build-known', 'x'),
  ]
  expect(gatherNotices(rows).map(({ kind, count, waits }) => [kind, count, waits])).toEqual([
    ['state-settled', 2, false],
    ['check-asked', 1, true],
    ['check-asked', 1, true],
    ['build-known', 1, false],
  ])
})

test('what was answered no longer waits, and news without a name name nobody', () => {
  const rows = [row('check-asked', 'c/p/b1', { doneAt: now() }), row('reply', 't/1')]
  expect(gatherNotices(rows)).toMatchObject([
    { waits: false, names: [] },
    { waits: false, names: [] },
  ])
})
