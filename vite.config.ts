import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  // Nothing is inlined: the policy lets no data: address run.
  build: {
    assetsInlineLimit: 0,
    ...(isSsrBuild
      ? { target: 'node20' }
      : // Each file costs a request and its headers.
        { rollupOptions: { output: { experimentalMinChunkSize: 8192 } } }),
  },
  plugins: [
    tailwindcss(),
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
