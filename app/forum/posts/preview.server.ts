import { render } from './markup.server.ts'

const TEXTS_MAX = 22
const TOO_LONG = 20_000

/** Each text as its post would show it. */
export function previewOf(texts: string[]) {
  return texts.slice(0, TEXTS_MAX).map((text) => render(text.slice(0, TOO_LONG)))
}
