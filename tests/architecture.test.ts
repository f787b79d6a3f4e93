import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { reading } from '#app/messages/en/reading.ts'
import { arrow, filesIn, imports, root, sources, textOf } from './support/imports.ts'

/** The part a file belongs to, and the parts it may import from. What lies in app/ itself ties all together. */
const layers: Record<string, string[]> = {
  routes: ['routes', 'web', 'forum', 'platform', 'ui', 'messages'],
  web: ['web', 'forum', 'platform', 'ui', 'messages'],
  forum: ['forum', 'platform', 'ui', 'messages'],
  ui: ['ui', 'platform', 'messages'],
  platform: ['platform', 'messages'],
  messages: ['messages'],
  styles: ['styles'],
}

const layerOf = (path: string) => path.split('/')[1]!
const inAppItself = (path: string) => path.split('/').length === 2

test('every folder of app is a layer', () => {
  const folders = readdirSync(join(root, 'app'), { withFileTypes: true })
  for (const folder of folders.filter((entry) => entry.isDirectory()))
    expect(layers).toHaveProperty(folder.name)
})

test('a file imports only from the layers below its own: routes, web, forum, platform', () => {
  const upward = imports.filter(
    ({ from, to }) => !inAppItself(from) && !layers[layerOf(from)]!.includes(layerOf(to)),
  )
  expect(upward.map(arrow)).toEqual([])
})

test('every import names a file that is there, by its whole name', () => {
  const files = new Set([...filesIn('app'), ...filesIn('prisma/catalogue'), ...filesIn('prisma/demo')])
  expect(imports.filter(({ to }) => !files.has(to)).map(arrow)).toEqual([])
})

test('outside its own folder a file is imported as #app, never by steps upward', () => {
  const climbing = sources.filter((path) => /(from|import\() ?'\.\.\//.test(textOf(path)))
  expect(climbing).toEqual([])
})

test('only Remix and the forum’s own scripts know Prisma: no client in routes, web, ui or messages', () => {
  const asking = sources.filter((path) => /#prisma\/|@prisma\//.test(textOf(path)))
  expect(asking.filter((path) => !/^app\/(platform\/db|forum\/search)\//.test(path))).toEqual([])
})

test('one file knows Lucia', () => {
  const knowing = sources.filter((path) => /from 'lucia'/.test(textOf(path)))
  expect(knowing).toEqual(['app/forum/members/accounts/sessions.server.ts'])
})

test('both engines have the same migrations, by name and in order', () => {
  const [sqlite, postgresql] = ['sqlite', 'postgresql'].map((engine) =>
    filesIn(`prisma/migrations/${engine}`).map((path) => relative(`prisma/migrations/${engine}`, path)),
  )
  expect(sqlite).toEqual(postgresql)
  for (const path of sqlite!) expect(path).toMatch(/^\d{14}_[a-z0-9_]+\/migration\.sql$/)
})

test('every address has a module, and every module an address', () => {
  const tables = textOf('app/routes.ts') + textOf('app/routes-for-staff.ts')
  const named = [...tables.matchAll(/'(routes\/[^']+)'/g)].map(([, path]) => `app/${path}`)
  expect(named.sort()).toEqual(sources.filter((path) => path.startsWith('app/routes/')).sort())
})

test('where members write, the browser says only words it has fetched', () => {
  const routes = sources.filter((path) => textOf(path).includes("handle = { words: 'writing' }"))
  const shown = new Set(['app/root.tsx', 'app/entry.client.tsx', ...routes])
  for (const file of shown)
    for (const { from, to } of imports) if (from === file && !to.endsWith('.server.ts')) shown.add(to)
  const elsewhere = new RegExp(`['\`](${Object.keys(reading).join('|')})\\.[a-zA-Z]`)
  expect(routes.length).toBeGreaterThan(3)
  expect([...shown].filter((path) => elsewhere.test(textOf(path)))).toEqual([])
})
