import { chdir, exit, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * `npm start`, `npm run dev`, `npm run generate`, `npm run admin -- …`, `demo`, `backup` and `restore`. Everything below is imported only after
 * Node has proved new enough to read it, and nothing needs a package before packages are installed.
 */
const [major, minor] = versions.node.split('.').map(Number)
if (major < 20 || major === 21 || (major === 20 && minor < 20)) {
  console.error(
    `Verso needs Node 22 or newer, or 20.20, and this is ${versions.node}: install one from nodejs.org.`,
  )
  exit(1)
}
chdir(fileURLToPath(new URL('..', import.meta.url)))

const [what = 'serve', ...words] = process.argv.slice(2)
const { inOneSentence } = await import('./start/sentence.mjs')
try {
  if (what === 'serve') await (await import('./start/serve.mjs')).serve()
  else if (what === 'dev') await (await import('./start/develop.mjs')).develop()
  else if (what === 'generate') await (await import('./start/set-up.mjs')).generate()
  else await (await import('./start/command.mjs')).command(what, words)
} catch (error) {
  console.error(inOneSentence(error))
  exit(1)
}
