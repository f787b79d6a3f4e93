import type { Messages } from '#app/messages/catalogue.ts'
import { loadMessages } from '#app/messages/load.ts'
import { type Locale, locales } from '#app/platform/i18n/locale.ts'

const here = new Map<Locale, Messages>()

/** In the browser: the one language that was loaded. */
export function sayIn(locale: Locale, messages: Messages) {
  here.set(locale, messages)
}

/** In the browser, on a page that came with a share of its language: the rest, before another page is shown. */
export async function sayTheRest() {
  const { dataset } = document.documentElement
  if (!dataset.words) return
  const locale = dataset.language as Locale
  Object.assign(messagesIn(locale), await loadMessages(locale, ['reading']))
  delete dataset.words
}

/** On the server: every language, before the first page. */
export async function sayInAll() {
  for (const locale of locales) sayIn(locale, await loadMessages(locale))
}

export function messagesIn(locale: Locale): Messages {
  return here.get(locale) ?? [...here.values()][0]!
}
