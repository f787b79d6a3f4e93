import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  // The same engine without windows: a third less of CPU.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A real Chromium: the one named, one of the system's, or the one that comes as a package. Nothing where none is. */
export async function findChromium() {
  const installed = PLACES.find((path) => path && existsSync(path))
  if (installed) return installed
  if (process.platform !== 'linux') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath().catch(() => undefined)
}
