import { parse } from '@formatjs/icu-messageformat-parser'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin, type Rollup } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

const PARSER = '@formatjs/icu-messageformat-parser'

/** Each file costs a request and its headers, so small ones are joined: but never with the words of one language. */
function ofOneLanguage(file: string) {
  const [, language, share] = /app\/messages\/(en|fr|zh)\/(writing|reading)\.ts/.exec(file) ?? []
  return share && `${language}-${share}`
}

/** Where a database client comes from: imported once it is known which engine it is. */
const ENGINES = /app\/platform\/db\/(isolating-sqlite|steady-postgresql)\.server\.ts$/

/**
 * What the engines need of the forum lies in a file of its own. The client of the database waits for its engine at its
 * top: in one file with what waits for the client, neither would ever be there.
 */
function belowTheEngines(file: string, { getModuleIds, getModuleInfo }: Modules) {
  const seen = new Set<string>()
  const visit = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    for (const next of getModuleInfo(id)?.importedIds ?? []) if (next.includes('/app/')) visit(next)
  }
  for (const id of getModuleIds()) if (ENGINES.test(id)) visit(id)
  return seen.has(file) && !/sqlite|postgresql/.test(file) ? 'below-the-engines' : undefined
}

type Modules = Pick<Rollup.ManualChunkMeta, 'getModuleIds' | 'getModuleInfo'>

/** In the browser messages arrive as what was read of them, and the parser stays at home. */
function readMessages(): Plugin {
  const read = (text: string) => (text.includes('{') ? parse(text) : text)
  return {
    name: 'read-messages',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } },
    }),
    transform(code, file) {
      if (!/app\/messages\/(en|fr|zh)\/\w+\.json$/.test(file)) return null
      const entries = Object.entries(JSON.parse(code) as Record<string, string>)
      return JSON.stringify(Object.fromEntries(entries.map(([key, text]) => [key, read(text)])))
    },
  }
}

export default defineConfig(({ isSsrBuild, command }) => ({
  // Nothing is inlined: the policy lets no data: address run. Files under 1,200 bytes are joined: at 2,500 and more
  // a member's pages load parts of pages for staff with their own (a tip 137 KB instead of 130, for three requests less).
  build: {
    assetsInlineLimit: 0,
    ...(isSsrBuild
      ? { target: 'node20', rollupOptions: { output: { manualChunks: belowTheEngines } } }
      : { rollupOptions: { output: { experimentalMinChunkSize: 1200, manualChunks: ofOneLanguage } } }),
  },
  // It lies in the repository and is a package all the same: node_modules links to it.
  ssr: { external: ['better-sqlite3'] },
  // In development only. What pages need is looked for before the first of them, or a second React comes with what was
  // found late; what hashes passwords is of the server, and has no half for browsers.
  optimizeDeps: {
    entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx'],
    exclude: ['@node-rs/argon2'],
  },
  plugins: [
    tailwindcss(),
    command === 'build' && !isSsrBuild && readMessages(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
}))
