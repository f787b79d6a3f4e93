import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'
import { SettingsFrame } from '#app/web/settings-frame.tsx'

test.each(['en', 'fr', 'zh'] as const)(
  'from each page of settings the others are one tap away, in %s',
  async (locale) => {
    const messages = await loadMessages(locale)
    const page = renderToStaticMarkup(
      <SpeechProvider locale={locale} messages={messages}>
        <StaticRouter location="/settings/standing">
          <SettingsFrame title="Title" lead="Lead">
            below
          </SettingsFrame>
        </StaticRouter>
      </SpeechProvider>,
    )
    const links = [...page.matchAll(/<a [^>]*>/g)].map(([link]) => [
      /href="([^"]+)"/.exec(link)?.[1],
      link.includes('aria-current="page"'),
    ])
    expect(links).toEqual([
      ['/settings/phone', false],
      ['/settings/notifications', false],
      ['/settings/standing', true],
    ])
    expect(page).not.toMatch(/(accounts|notifications|sanctions)\.[a-z]/)
  },
)
