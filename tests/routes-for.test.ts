import type { ServerBuild } from '@remix-run/node'
import { beforeAll, expect, test } from 'vitest'
import config from '#app/routes.ts'
import { firstSegment, routesFor } from '#app/routes-for.server.ts'

type Entry = { id?: string; path?: string; index?: boolean; file: string }
let routes: ServerBuild['routes']
const ids = () => Object.keys(routes)

beforeAll(async () => {
  const entries = (await config) as Entry[]
  const all = entries.map(({ file, path, index }) => [file, { id: file, parentId: 'root', path, index }])
  routes = Object.fromEntries([['root', { id: 'root', path: '' }], ...all])
})

test('no address begins with a parameter, so that its first segment says what it can mean', () => {
  const first = Object.values(routes).map(({ path = '' }) => firstSegment(path))
  expect(first.filter((segment) => segment.startsWith(':'))).toEqual([])
})

test('every route is among those of its own first segment', () => {
  for (const [id, { path = '' }] of Object.entries(routes))
    expect(Object.keys(routesFor(routes, firstSegment(path))), id).toContain(id)
})

test('an address nobody knows means home or nothing', () => {
  expect(Object.keys(routesFor(routes, ''))).toEqual(['root', 'routes/home.tsx', 'routes/not-found.tsx'])
  expect(ids().length).toBeGreaterThan(50)
})

test.each([
  ['/threads/abc', 'threads'],
  ['/threads/abc.data', 'threads'],
  ['/threads.data', 'threads'],
  ['/_root.data', '_root'],
  ['/Threads/abc', 'threads'],
  ['/%74hreads/abc', 'threads'],
  ['//threads', 'threads'],
  ['/%zz', '%zz'],
  ['/', ''],
  ['/apps.atom', 'apps.atom'],
])('the first segment of %s is %s', (path, segment) => {
  expect(firstSegment(path)).toBe(segment)
})
