import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { loadMessages } from '#app/messages/load.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

/** A part of a page as a reader of this language gets it. */
export async function rendered(part: ReactNode, { locale = 'en' as Locale, at = '/' } = {}) {
  const markup = renderToStaticMarkup(
    <SpeechProvider locale={locale} messages={await loadMessages(locale)}>
      <StaticRouter location={at}>{part}</StaticRouter>
    </SpeechProvider>,
  )
  return markup.replace(/[\u00a0\u202f]/g, ' ')
}
