import { IntlMessageFormat } from 'intl-messageformat'
import type { MessageKey, Messages } from '#app/messages/catalogue.ts'
import { type Locale, languageTag } from './locale.ts'

export type Values = Record<string, string | number | undefined>
export type Translate = (key: MessageKey, values?: Values) => string

const translators = new Map<Locale, Translate>()

/** Says a message in one language. Messages are ICU strings; those without a brace are said as they are. */
export function translator(locale: Locale, messages: Messages): Translate {
  const known = translators.get(locale)
  if (known) return known
  const formats = new Map<MessageKey, IntlMessageFormat>()
  const translate: Translate = (key, values) => {
    const message = messages[key]
    if (message === undefined) return key
    if (!message.includes('{')) return message
    let format = formats.get(key)
    if (!format) {
      format = new IntlMessageFormat(message, languageTag[locale])
      formats.set(key, format)
    }
    return said(format, values) ?? message
  }
  translators.set(locale, translate)
  return translate
}

/** A value that was forgotten must not cost the page: the bare message is better than none. */
function said(format: IntlMessageFormat, values?: Values) {
  try {
    return format.format(values) as string
  } catch {
    return null
  }
}
