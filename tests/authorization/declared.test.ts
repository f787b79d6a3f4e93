import { expect, test } from 'vitest'
import config from '#app/routes.ts'
import { addresses } from './rights.ts'

type Entry = { path?: string; index?: boolean; file: string }

test('every route is declared with who may ask and who may send', async () => {
  const routes = ((await config) as Entry[]).map(({ file }) => file).sort()
  const declared = new Set(addresses.map(({ route }) => route))
  expect(routes.filter((route) => !declared.has(route) && route !== 'routes/not-found.tsx')).toEqual([])
})

test('a declaration names a route there is, at its own address', async () => {
  const routes = new Map(((await config) as Entry[]).map(({ file, path = '' }) => [file, path]))
  for (const { route, path } of addresses) {
    const pattern = `/${routes.get(route)}`.replace(/:\w+/g, '[^/]+').replace(/\./g, '\\.')
    expect(path.split('?')[0], route).toMatch(new RegExp(`^${pattern}$`))
  }
})
