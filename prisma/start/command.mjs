import { insistOnFolders } from './data-folder.mjs'
import { builtForum } from './serve.mjs'
import { setUp } from './set-up.mjs'

/** `npm run admin -- …`, `demo`, `backup` and, but for a server that runs, `restore`: work beside a running server, on the same database. */
export async function command(name, words) {
  insistOnFolders()
  await setUp()
  const build = await builtForum()
  const code = await build.entry.module.runCommand([name, ...words])
  // Open connections to the database would keep the process.
  process.exit(code ?? 0)
}
