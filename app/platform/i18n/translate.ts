import { IntlMessageFormat } from 'intl-messageformat'
import type { MessageKey, Messages } from '#app/messages/catalogue.ts'
import { lately } from './lately.ts'
import { type Locale, languageTag } from './locale.ts'

export type Values = Record<string, string | number | undefined>
export type Translate = (key: MessageKey, values?: Values) => string

/** In the browser, a message with places to fill arrives as what was read of it when the forum was built. */
type ReadMessage = ReturnType<IntlMessageFormat['getAst']>

const translators = new Map<Locale, Translate>()

/** Says a message in one language. Messages are ICU strings, or what was read of them; those without a brace are said as they are. */
export function translator(locale: Locale, messages: Messages): Translate {
  const known = translators.get(locale)
  if (known) return known
  const formats = new Map<MessageKey, IntlMessageFormat>()
  const kept = lately()
  const translate: Translate = (key, values) => {
    const message: string | ReadMessage = messages[key]
    if (message === undefined) return key
    if (typeof message === 'string' && !message.includes('{')) return message
    let format = formats.get(key)
    if (!format) {
      format = new IntlMessageFormat(message, languageTag[locale])
      formats.set(key, format)
    }
    return kept(`${key} ${JSON.stringify(values)}`, () => said(format, values) ?? key)
  }
  translators.set(locale, translate)
  return translate
}

/** A value that was forgotten must not cost the page: its key is better than none. */
function said(format: IntlMessageFormat, values?: Values) {
  try {
    return format.format(values) as string
  } catch {
    return null
  }
}
