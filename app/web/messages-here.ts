import type { Messages } from '#app/messages/catalogue.ts'
import { loadMessages } from '#app/messages/load.ts'
import { type Locale, locales } from '#app/platform/i18n/locale.ts'

const here = new Map<Locale, Messages>()

/** In the browser: the one language that was loaded. */
export function sayIn(locale: Locale, messages: Messages) {
  here.set(locale, messages)
}

/** On the server: every language, before the first page. */
export async function sayInAll() {
  for (const locale of locales) sayIn(locale, await loadMessages(locale))
}

export function messagesIn(locale: Locale): Messages {
  return here.get(locale) ?? [...here.values()][0]!
}
