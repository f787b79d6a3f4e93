import { parse } from '@formatjs/icu-messageformat-parser'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

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

/** The database is waited for by what everything else is in: what the connection needs first lies beside that, not in it. */
function beforeTheDatabase(file: string) {
  return /app\/platform\/(clock|env|log|refusal-to-start|unavailable|db\/(engine|unavailable-in))\./.test(
    file,
  )
    ? 'first'
    : undefined
}

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
  // Nothing is inlined: the policy lets no data: address run. Files under 2,500 bytes are joined: at 5,000 and more
  // writing pages load a dozen parts of pages for staff with their own (137 KB instead of 127, as many requests).
  build: {
    assetsInlineLimit: 0,
    ...(isSsrBuild
      ? { target: 'node20', rollupOptions: { output: { manualChunks: beforeTheDatabase } } }
      : { rollupOptions: { output: { experimentalMinChunkSize: 2500, manualChunks: ofOneLanguage } } }),
  },
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
