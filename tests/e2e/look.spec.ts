import { complaintsOf, inTheWay, tooSmall, tooWideAt } from './looking.ts'
import { aTipPage, forVisitors, membersPages } from './pages.ts'
import { expect, test } from './support.ts'

test.use({ settings: { DEMO: '1' } })

/** Each language at a width of its own: what axe finds depends on both, and each page is looked at in each. */
const languages = [
  ['en', 390],
  ['fr', 1280],
  ['zh', 390],
] as const
const PARTS = 4

for (const [language, width] of languages) {
  for (let part = 0; part < PARTS; part++) {
    test(`nothing is in the way of visitors in ${language} at ${width} px, part ${part + 1}`, async ({
      page,
    }) => {
      const all = ['/', ...forVisitors.slice(1), await aTipPage(page)]
      await lookAt(
        page,
        all.filter((_, n) => n % PARTS === part).map((path) => inLanguage(path, language)),
        width,
      )
    })
  }

  test(`nothing is in the way of members in ${language} at ${width} px`, async ({ page, forum }) => {
    const paths = ['/', ...(await membersPages(page, forum))]
    await lookAt(
      page,
      paths.map((path) => inLanguage(path, language)),
      width,
    )
  })
}

type Page = Parameters<typeof inTheWay>[0]

/** Every page once: in light and dark, as wide as any screen, with a thumb, and with an ear to the console. */
async function lookAt(page: Page, paths: string[], width: number) {
  const complaints = complaintsOf(page)
  const wrong: unknown[] = []
  for (const path of paths) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(path)
    const small = width === 390 ? await tooSmall(page) : []
    for (const [what, found] of Object.entries({
      small,
      inTheWay: await inTheWay(page),
      wide: await tooWideAt(page, [320, 390, 1280]),
    }))
      if (found.length > 0) wrong.push([path, what, found])
  }
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
}

test('the first key leads past the navigation', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
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
