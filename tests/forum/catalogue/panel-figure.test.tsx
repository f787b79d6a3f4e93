import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PanelFigure } from '#app/forum/catalogue/panel-figure.tsx'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'
import { phones } from '#catalogue/phones.ts'

const messages = { en: await loadMessages('en'), fr: await loadMessages('fr'), zh: await loadMessages('zh') }

function drawn(id: string, inches: string | null = null, locale: 'en' | 'fr' | 'zh' = 'en') {
  const phone = phones.find((one) => one.id === id)!
  const panel = phone.geometry ? { ...phone.geometry, sources: [] } : null
  return renderToStaticMarkup(
    <SpeechProvider locale={locale} messages={messages[locale]}>
      <PanelFigure panel={panel} phone={phone.name[locale]} inches={inches} />
    </SpeechProvider>,
  )
}

test('the 17 Pro’s panel is drawn in its own pixels, its band 296 of them wide', () => {
  const markup = drawn('xiaomi-17-pro', '2.1')
  expect(markup).toContain('<rect class="glass" width="904" height="572"')
  expect(markup).toContain('d="M296 6H')
  expect(markup).toContain('>296 px<')
  expect(markup).toContain('608 × 572 px')
  expect(markup).toContain('2.1 inch')
  expect(markup.match(/class="lens" cx="148"/g)).toHaveLength(2)
})

test('every panel that was measured is drawn inside a phone that is called a sketch', () => {
  const measured = phones.filter(({ geometry }) => geometry)
  expect(measured).toHaveLength(5)
  for (const { id, geometry } of measured) {
    expect(drawn(id)).toContain(`width="${geometry!.width}" height="${geometry!.height}"`)
    expect(drawn(id)).toContain('Phone: schematic')
    expect(drawn(id)).not.toMatch(/NaN|undefined|style=/)
  }
})

test('the upright screen of the Mi 11 Ultra has no band, and all of it is lit', () => {
  const markup = drawn('xiaomi-mi-11-ultra')
  expect(markup).toContain('upright panel of 126 by 294 pixels')
  expect(markup).not.toContain('class="lens"')
})

test('what is measured and what is ours is told apart', () => {
  expect(drawn('xiaomi-18-pro')).toContain('106 pixels, was read in firmware')
  expect(drawn('xiaomi-17-pro')).toContain('we borrowed that of the 18 Pro')
  expect(drawn('xiaomi-17-pro', '2.1', 'fr')).toContain('2,1″')
  expect(drawn('xiaomi-17-pro', '2.1', 'zh')).toContain('镜头圆心的位置是我们的估计。')
})

test('a phone nobody measured says so and has no drawing', () => {
  const markup = drawn('nuu-b40-5g')
  expect(markup).toContain('No drawing yet')
  expect(markup).not.toContain('<svg')
})
