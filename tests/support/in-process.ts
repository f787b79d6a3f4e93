import type { ServerBuild } from '@remix-run/node'
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
