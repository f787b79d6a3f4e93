import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataFolder, insistOnFolders } from './data-folder.mjs'
import { setUp } from './set-up.mjs'

const PATIENCE = 8_000

/** `npm start`: sets up what changed, then becomes the server. */
export async function serve() {
  insistOnFolders()
  await setUp()
  const build = await builtForum()
  const server = await build.entry.module.serve(build)
  sayWhere()
  closeOnSignal(server)
}

/** The production build, which reads its environment when it is imported. */
export function builtForum() {
  process.env.NODE_ENV = 'production'
  return import(pathToFileURL(resolve('build/server/index.js')).href)
}

export function sayWhere() {
  const { PUBLIC_URL, PORT, DATABASE_URL } = process.env
  console.log(`
Verso is open at ${PUBLIC_URL || `http://localhost:${PORT || 3000}`}
Its data lies in ${dataFolder()}${DATABASE_URL ? ` and in ${withoutPassword(DATABASE_URL)}` : ''}
The first administrator is made with: npm run admin -- create --name <name>
`)
}

export function withoutPassword(url) {
  return url.replace(/\/\/[^@/]*@/, '//')
}

/** Answers what was asked, takes nothing new, and is gone; a second signal does not wait. */
export function closeOnSignal(server, alsoClose = () => {}) {
  let closing = false
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.on(signal, () => {
      if (closing) process.exit(1)
      closing = true
      server.close(() => process.exit(0))
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), PATIENCE).unref()
      alsoClose()
    })
  }
}
