import { render } from './markup.server.ts'

const TEXTS_MAX = 22
const TOO_LONG = 20_000

/** Each text as its post would show it. Between two of them others have their turn: all of them are a tip and more. */
export async function previewOf(texts: string[]) {
  const shown: string[] = []
  for (const text of texts.slice(0, TEXTS_MAX)) {
    shown.push(render(text.slice(0, TOO_LONG)))
    await new Promise(setImmediate)
  }
  return shown
}
