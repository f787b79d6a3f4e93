import { createRequestHandler, type ServerBuild } from '@remix-run/node'

type Handler = ReturnType<typeof createRequestHandler>
type Routes = ServerBuild['routes']

/**
 * Remix reads and ranks every route again for every request, which cost a fifteenth of a page when there were seventy.
 * No address of ours begins with a parameter: a request is handed to a Remix that knows only the routes its first
 * segment can mean. The browser knows all of them: it reads the manifest, a file of its own.
 */
export function narrowed(build: ServerBuild, mode: string): Handler {
  const handlers = new Map<string, Handler>()
  const known = new Set(Object.keys(build.routes).map((id) => firstSegment(fullPath(build.routes, id))))
  return (request, context) => {
    const asked = firstSegment(new URL(request.url).pathname)
    const segment = known.has(asked) ? asked : ''
    let handler = handlers.get(segment)
    if (!handler) {
      const routes = routesFor(build.routes, segment)
      handler = createRequestHandler({ ...build, routes, assets: assetsFor(build.assets, routes) }, mode)
      handlers.set(segment, handler)
    }
    return handler(request, context)
  }
}

/** The routes an address may mean that begins with this segment; without one, home and what is not found. */
export function routesFor(routes: Routes, segment: string): Routes {
  const kept = Object.entries(routes).filter(([id]) => {
    const path = fullPath(routes, id)
    return path === '' || path.startsWith('*') || (segment !== '' && firstSegment(path) === segment)
  })
  return Object.fromEntries(kept)
}

/** The scripts of the same routes: Remix renders no page while it knows scripts of a route it has not. */
function assetsFor(assets: ServerBuild['assets'], routes: Routes) {
  const kept = Object.entries(assets.routes).filter(([id]) => id in routes)
  return { ...assets, routes: Object.fromEntries(kept) }
}

/** `threads` of `/threads/abc`, of `/threads/abc.data` and of `/threads.data`; addresses are read as Remix does. */
export function firstSegment(path: string) {
  const [first = ''] = path.replace(/^\/+/, '').split('/')
  return decoded(first.replace(/\.data$/, '')).toLowerCase()
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function fullPath(routes: Routes, id: string): string {
  const route = routes[id]
  if (!route) return ''
  const above = route.parentId ? fullPath(routes, route.parentId) : ''
  return [above, route.path ?? ''].filter(Boolean).join('/')
}
