import type { ServerBuild } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import config from '#app/routes.ts'

type Entry = { path?: string; index?: boolean; file: string }
type Routes = ServerBuild['routes']

const modules = import.meta.glob<Routes[string]['module']>('/app/{root.tsx,routes/**/*.{ts,tsx}}')

/** What the build makes of app/routes.ts, without building: every route with its module. */
export async function builtRoutes(): Promise<Routes> {
  const entries = ((await config) as Entry[]).map(async ({ file, path, index }) => {
    const id = file.replace(/\.tsx?$/, '')
    return { id, parentId: 'root', path, index, module: await modules[`/app/${file}`]!() }
  })
  const root = { id: 'root', path: '', module: await modules['/app/root.tsx']!() }
  return Object.fromEntries([root, ...(await Promise.all(entries))].map((route) => [route.id, route]))
}

const future = {
  v3_fetcherPersist: true,
  v3_lazyRouteDiscovery: false,
  v3_relativeSplatPath: true,
  v3_singleFetch: true,
  v3_throwAbortReason: true,
}

/** The forum as it answers behind its door, every layer and every page, without a build; and what was a bug in it. */
export async function forumInProcess() {
  const [{ pagesOf }, entry, routes] = await Promise.all([
    import('#app/serve.server.ts'),
    import('#app/entry.server.tsx'),
    builtRoutes(),
  ])
  await entry.sayInAll()
  const bugs: unknown[] = []
  const told = {
    default: entry.default,
    handleError: (error: unknown) => void (isRouteErrorResponse(error) || bugs.push(error)),
  }
  const script = ({ id, parentId, path, index }: Routes[string]) =>
    ({ id, parentId, path, index, module: `/assets/${id}.js`, hasLoader: true, hasAction: true }) as never
  const scripts = Object.fromEntries(Object.values(routes).map((route) => [route.id, script(route)]))
  const assets = {
    entry: { imports: [], module: '/assets/entry.js' },
    routes: scripts,
    url: '/m.js',
    version: '1',
  }
  const paths = { publicPath: '/', assetsBuildDirectory: 'build/client', basename: '/', isSpaMode: false }
  const build = {
    mode: 'test',
    entry: { module: told },
    routes,
    assets,
    future,
    ...paths,
  } as unknown as ServerBuild
  const pages = pagesOf(build)
  return {
    bugs,
    /** What is answered, whoever asks; a bug that no layer catches is 500 too. */
    async ask(url: string, init: RequestInit = {}, clientAddress = '192.0.2.7') {
      const asked = { clientAddress, answer: new Headers(), forData: /\.data(\?|$)/.test(url) }
      try {
        const response = await pages(new Request(url, init), asked)
        return { status: response.status, headers: response.headers, text: await response.text() }
      } catch (error) {
        bugs.push(error)
        return { status: 500, headers: new Headers(), text: '' }
      }
    },
  }
}
