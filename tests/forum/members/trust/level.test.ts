import { expect, test } from 'vitest'
import { type Facts, LOST_FOR, levelOf, needsFor } from '#app/forum/members/trust/level.ts'
import { DAY, HOUR } from '#app/platform/clock.ts'

const today = new Date('2026-11-21T12:00:00Z')
const joined = (age: number) => new Date(+today - age)
const facts = (more: Partial<Facts> = {}): Facts => ({
  joinedAt: joined(365 * DAY),
  posts: 50,
  tips: { by2: 5, by5: 5 },
  reports: { settled: 10, agreed: 9 },
  removals: 0,
  appointed: false,
  ...more,
})

test.each<[string, Partial<Facts>, number]>([
  ['everything', {}, 3],
  ['an hour less than a day', { joinedAt: joined(DAY - HOUR) }, 0],
  ['a day', { joinedAt: joined(DAY) }, 1],
  ['two posts', { posts: 2 }, 0],
  ['three posts', { posts: 3 }, 1],
  ['thirteen days', { joinedAt: joined(13 * DAY) }, 1],
  ['fourteen days', { joinedAt: joined(14 * DAY) }, 2],
  ['nine posts', { posts: 9 }, 1],
  ['no tip that two others confirmed', { tips: { by2: 0, by5: 0 } }, 1],
  ['one tip that two others confirmed', { tips: { by2: 1, by5: 0 } }, 2],
  ['fifty-nine days', { joinedAt: joined(59 * DAY) }, 2],
  ['two tips that five others confirmed', { tips: { by2: 3, by5: 2 } }, 2],
  ['three tips that five others confirmed', { tips: { by2: 3, by5: 3 } }, 3],
  ['four reports', { reports: { settled: 4, agreed: 4 } }, 2],
  ['seven of ten reports agreed', { reports: { settled: 10, agreed: 7 } }, 3],
  ['six of ten reports agreed', { reports: { settled: 10, agreed: 6 } }, 2],
  ['a removal that stands', { removals: 1 }, 1],
  ['an appointment', { posts: 0, appointed: true }, 4],
])('with %s the level is what it says on the page', (_, more, level) => {
  expect(levelOf(facts(more), today)).toBe(level)
})

test('what is missing is said with how far one is', () => {
  const needs = needsFor(1, facts({ joinedAt: joined(HOUR), posts: 2 }), today)
  expect(needs).toEqual([
    { kind: 'age', have: 0, want: 1, met: false },
    { kind: 'posts', have: 2, want: 3, met: false },
  ])
  expect(needsFor(3, facts(), today).map(({ kind, met }) => [kind, met])).toEqual(
    ['age', 'tipsBy5', 'reports', 'agreed', 'removals'].map((kind) => [kind, true]),
  )
})

test('of no report that was decided, none in a hundred was agreed with', () => {
  const needs = needsFor(3, facts({ reports: { settled: 0, agreed: 0 } }), today)
  expect(needs).toContainEqual({ kind: 'agreed', have: 0, want: 70, met: false })
})

test('what is lost by a removal is lost for sixty days', () => {
  expect(LOST_FOR).toBe(60 * DAY)
})
