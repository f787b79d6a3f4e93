import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { reading } from '#app/messages/en/reading.ts'

const root = resolve(import.meta.dirname, '..')

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

/** Each concept imports from those before it. `demo` came last: it plays members through every verb. */
const concepts =
  'settings accounts activity notifications decisions catalogue builds media tags screening posts threads votes confirmations tips trials reviews questions apps search trust moderation reports curation sanctions cabinet appeals queue staffroom departure demo'.split(
    ' ',
  )

const sources = filesIn('app').filter((path) => /\.tsx?$/.test(path))
const imports = sources.flatMap((from) => importsOf(from).map((to) => ({ from, to })))
const layerOf = (path: string) => path.split('/')[1]!
const conceptOf = (path: string) => (path.startsWith('app/forum/') ? path.split('/')[2]! : '')
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

test('every folder of the forum is a concept that has its place', () => {
  const folders = readdirSync(join(root, 'app/forum'), { withFileTypes: true })
  const unknown = folders.filter((entry) => entry.isDirectory() && !concepts.includes(entry.name))
  expect(unknown.map(({ name }) => name)).toEqual([])
})

test('a concept imports only from those before it', () => {
  const rank = (path: string) => concepts.indexOf(conceptOf(path))
  const backward = imports.filter(({ from, to }) => rank(from) >= 0 && rank(to) > rank(from))
  expect(backward.map(arrow)).toEqual([])
})

test('what every concept may use, the ways to say no, knows none of them', () => {
  const loose = imports.filter(({ from }) => from.startsWith('app/forum/') && from.split('/').length === 3)
  expect(loose.filter(({ to }) => concepts.includes(conceptOf(to))).map(arrow)).toEqual([])
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
  expect(knowing).toEqual(['app/forum/accounts/sessions.server.ts'])
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

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

function textOf(path: string) {
  return readFileSync(join(root, path), 'utf8')
}

/** What a file imports of ours, as paths from the root: static, dynamic and re-exported. */
function importsOf(from: string) {
  const named = [...textOf(from).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!)
  return named.flatMap((name) => {
    const path = name.replace(/\?.*$/, '')
    if (path.startsWith('#app/')) return path.replace('#app/', 'app/')
    return path.startsWith('.') ? relative(root, resolve(root, dirname(from), path)) : []
  })
}

function arrow({ from, to }: { from: string; to: string }) {
  return `${from} → ${to}`
}
