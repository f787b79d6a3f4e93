import { createServer } from 'node:http'
import { insistOnFolders } from './data-folder.mjs'
import { install } from './install.mjs'
import { closeOnSignal, opened, sayWhere } from './serve.mjs'
import { generate } from './set-up.mjs'

/** `npm run dev`: the same server over sources that Vite compiles as they are asked for and reloads as they change. */
export async function develop() {
  insistOnFolders()
  await install({ withTools: true })
  await generate()
  process.env.NODE_ENV = 'development'
  const { createServer: createVite } = await import('vite')
  const reloads = await listening()
  const hmr = { server: reloads, clientPort: reloads.address().port }
  const vite = await createVite({ server: { middlewareMode: true, hmr }, appType: 'custom' })
  const sources = async () => {
    const build = await vite.ssrLoadModule('virtual:remix/server-build')
    // A module that was changed begins anew: what the start had told it is told again.
    await build.entry.module.sayInAll?.()
    return build
  }
  const build = await sources()
  const server = await opened(build.entry.module, sources, vite.middlewares)
  sayWhere(server)
  closeOnSignal(server, () => {
    reloads.close()
    return vite.close()
  })
}

/** Where browsers hear of changes. Vite's own port is the same everywhere: a second forum would have none. */
async function listening() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
