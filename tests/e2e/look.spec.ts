import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aTipPage, everyPage, forVisitors, members, visitors } from './pages.ts'
import { expect, test } from './support.ts'

test.use({ settings: { DEMO: '1' } })
test.slow()

const languages = { en: 'en', fr: 'fr', zh: 'zh-Hans' }

for (const [width, pages] of [390, 1280].flatMap((width) => [
  [width, visitors] as const,
  [width, members] as const,
])) {
  test(`nothing is in the way of ${pages.name} at ${width} px, in light and dark`, async ({
    page,
    forum,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const wrong: unknown[] = []
    await pages(page, forum, async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page }).analyze()
        for (const { id, nodes } of violations) {
          wrong.push([path, colorScheme, id, nodes.slice(0, 2).map(({ html }) => html.slice(0, 160))])
        }
      }
    })
    expect(wrong).toEqual([])
  })
}

test('no page is wider than the narrowest phone', async ({ page, forum }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const wide: string[] = []
  for (const lang of Object.keys(languages)) {
    for (const path of [...forVisitors, await aTipPage(page)]) {
      await page.goto(inLanguage(path, lang))
      if (await tooWide(page)) wide.push(page.url())
    }
  }
  await everyPage(page, forum, async (path) => {
    if (await tooWide(page)) wide.push(path)
  })
  expect(wide).toEqual([])
})

test('the first key leads past the navigation', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('buttons and chips are large enough for a thumb', async ({ page, forum }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  const small: unknown[] = []
  await everyPage(page, forum, async (path) => {
    const found = await page.locator('button, .key, a.chip, summary, .ib, .nav a, .opt').evaluateAll((all) =>
      all
        .filter((one) => (one as HTMLElement).checkVisibility() && !one.classList.contains('vh'))
        .map((one) => ({ html: one.outerHTML.slice(0, 90), height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.9),
    )
    if (found.length > 0) small.push([path, found.slice(0, 3)])
  })
  expect(small).toEqual([])
})

test('no page complains in the console, to a visitor or a member', async ({ page, forum }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    const expected = message.text().includes('status of 404')
    if (message.type() === 'error' && !expected) complaints.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  await everyPage(page, forum, () => page.waitForLoadState('networkidle'))
  await everyPage(page, forum, () => page.waitForLoadState('networkidle'))
  expect(complaints).toEqual([])
})

test('nothing jumps while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = window as unknown as { shifted: number }
    shifts.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifted += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/', await aTipPage(page)]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted)
      expect([path, width, shifted <= 0.02]).toEqual([path, width, true])
    }
  }
})

function inLanguage(path: string, lang: string) {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
}

function tooWide(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
