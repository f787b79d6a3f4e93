import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ClaimValue } from '#app/forum/catalogue/claim-value.tsx'
import type { FactField } from '#app/forum/catalogue/phone.ts'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

async function said(locale: 'en' | 'fr' | 'zh', field: FactField, value: string, unit: string | null = null) {
  const markup = renderToStaticMarkup(
    <SpeechProvider locale={locale} messages={await loadMessages(locale)}>
      <ClaimValue field={field} value={value} unit={unit} />
    </SpeechProvider>,
  )
  return markup.replace(/[\u00a0\u202f]/g, ' ')
}

test.each([
  ['en', 'announced', '2025-09-25', null, 'September 25, 2025'],
  ['zh', 'announced', '2018-12', null, '2018年12月'],
  ['en', 'announced', '../2022', null, '2022 or earlier'],
  ['en', 'announced', 'On sale 4 December 2013', null, 'On sale 4 December 2013'],
  ['fr', 'panel-inches', '2.66', 'in', '2,66 pouces'],
  ['fr', 'price', '4999', 'CNY', '4 999 CNY'],
  ['en', 'price', '239–339', 'USD', '239–339 USD'],
  ['fr', 'brightness', '3500', 'nits', '3 500 nits'],
  ['en', 'refresh', '120', 'Hz', '120 Hz'],
  ['zh', 'resolution', '904×572', 'px', '904×572 px'],
  ['en', 'panel-type', 'AMOLED, HDR', null, 'AMOLED, HDR'],
] as const)('in %s, the %s %s %s reads %s', async (locale, field, value, unit, text) => {
  expect(await said(locale, field, value, unit)).toBe(text)
})
