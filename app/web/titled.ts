import type { MetaFunction } from '@remix-run/node'
import { type Translate, translator } from '#app/platform/i18n/translate.ts'
import { messagesIn } from './messages-here.ts'
import { isSaid, type Reader } from './reader.ts'

type Facts = { title: string; description?: string }

/** A route's `meta`: its title in the reader's language, or what went wrong. */
export function titled<Data>(facts: (t: Translate, data: Data) => Facts | string): MetaFunction {
  return ({ data, matches, error }) => {
    const reader = matches.find(({ id }) => id === 'root')?.data as Reader | undefined
    const locale = reader?.locale ?? 'en'
    const t = translator(locale, messagesIn(locale))
    const { title, description } =
      data && !error ? asFacts(facts(t, data as Data)) : { title: failed(t, error) }
    return [
      { title: `${title} · Verso` },
      ...(description ? [{ name: 'description', content: description }] : []),
    ]
  }
}

function asFacts(facts: Facts | string): Facts {
  return typeof facts === 'string' ? { title: facts } : facts
}

function failed(t: Translate, error: unknown) {
  const said = (error as { data?: unknown } | undefined)?.data
  return isSaid(said) ? t(said.because, said.about) : t('web.error404')
}
