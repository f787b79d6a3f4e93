import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { arrow, imports, sources, textOf } from './support/imports.ts'

/**
 * The rooms of the forum, each with its doors: a room imports from those behind its doors, and from what lies behind
 * theirs. docs/house.md draws it.
 */
const doors: Record<string, string[]> = {
  settings: [],
  'search/index': [],
  'members/accounts': ['settings'],
  notifications: ['members/accounts'],
  media: ['members/accounts'],
  'moderation/decide': ['notifications'],
  catalogue: ['search/index'],
  'catalogue/builds': ['catalogue', 'notifications'],
  tags: ['catalogue', 'moderation/decide'],
  'moderation/screening': ['moderation/decide'],
  'members/trust': ['moderation/screening'],
  posts: ['media', 'moderation/screening', 'search/index'],
  threads: ['posts', 'tags'],
  search: ['threads'],
  'posts/votes': ['threads'],
  checks: ['catalogue/builds', 'threads'],
  'checks/trials': ['posts/votes'],
  'catalogue/apps': ['checks'],
  'threads/tips': ['checks', 'posts/votes'],
  'threads/reviews': ['threads/tips'],
  'threads/questions': ['threads/tips'],
  'moderation/reports': ['threads'],
  'moderation/acts': ['threads/reviews'],
  'moderation/sanctions': ['threads/reviews'],
  'moderation/desks/catalogue': ['moderation/acts'],
  'moderation/desks/staff': ['moderation/decide'],
  'moderation/appeals': ['moderation/acts', 'moderation/reports', 'moderation/sanctions'],
  'moderation/cases': ['moderation/appeals', 'moderation/desks/catalogue'],
  demo: ['threads/reviews'],
}

/** A drawing is no room: it belongs to the one it lies in. */
const DRAWINGS = '/art'

const roomOf = (path: string) =>
  path.startsWith('app/forum/') ? dirname(path).slice('app/forum/'.length).replace(DRAWINGS, '') : ''
/** All that can be reached from a room, itself only where it stands in a circle. */
function behind(room: string, seen = new Set<string>()): Set<string> {
  for (const next of doors[room] ?? []) {
    if (seen.has(next)) continue
    seen.add(next)
    behind(next, seen)
  }
  return seen
}

test('every folder of the forum that holds files is a room with its doors', () => {
  const rooms = new Set(sources.map(roomOf).filter((room) => room !== ''))
  expect([...rooms].sort()).toEqual(Object.keys(doors).sort())
})

test('a room imports only from those behind its doors', () => {
  const through = imports
    .map(({ from, to }) => ({ from, to, rooms: [roomOf(from), roomOf(to)] as const }))
    .filter(({ rooms: [here, there] }) => here && there && here !== there)
  expect(through.filter(({ rooms: [here, there] }) => !behind(here).has(there)).map(arrow)).toEqual([])
})

test('no way through the rooms leads back to where it began', () => {
  expect(Object.keys(doors).filter((room) => behind(room).has(room))).toEqual([])
})

test('no door leads where another one leads, too, and none is unused', () => {
  const used = new Set(imports.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`))
  const idle = Object.entries(doors).flatMap(([room, open]) =>
    open.filter((next) => {
      const twice = open.some((other) => other !== next && behind(other).has(next))
      return twice || !used.has(`${room} → ${next}`)
    }),
  )
  expect(idle).toEqual([])
})

test('the picture of the house shows every room and every door, and nothing else', () => {
  const [, picture] = /```mermaid\n([\s\S]*?)```/.exec(textOf('docs/house.md'))!
  const drawn = [...picture!.matchAll(/^ {2}(\S+) --> (.+)$/gm)].flatMap(([, from, to]) =>
    to!.split(' & ').map((one) => `${from} → ${one}`),
  )
  const name = (room: string) => room.replaceAll('/', '.')
  const there = Object.entries(doors).flatMap(([room, open]) =>
    open.map((next) => `${name(room)} → ${name(next)}`),
  )
  expect(drawn.sort()).toEqual(there.sort())
})

test('what every room may use, the ways to say no, knows none of them', () => {
  const loose = imports.filter(({ from }) => from.startsWith('app/forum/') && from.split('/').length === 3)
  expect(loose.filter(({ to }) => roomOf(to) !== '').map(arrow)).toEqual([])
})
