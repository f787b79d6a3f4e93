import { expect, test } from './support.ts'

test('the back of the 17 Pro is drawn to scale, with its sources', async ({ page }) => {
  await page.goto('/phones/xiaomi-17-pro')
  const drawing = page.locator('svg.panel')
  await expect(drawing).toHaveAttribute('aria-label', /904 by 572 pixels, lens band 296 pixels/)
  const glass = drawing.locator('rect.glass')
  await expect(glass).toHaveAttribute('width', '904')
  await expect(glass).toHaveAttribute('height', '572')
  // On the screen, too, nothing is stretched: the lit area begins where the lens band ends.
  const [panel, lit] = await drawing.evaluate((svg) =>
    ['.glass', 'path[fill="url(#lamp)"]'].map((one) => {
      const { left, width, height } = svg.querySelector(one)!.getBoundingClientRect()
      return { left, width, height }
    }),
  )
  expect(panel!.width / panel!.height).toBeCloseTo(904 / 572, 2)
  expect(Math.abs((lit!.left - panel!.left) / panel!.width - 296 / 904)).toBeLessThan(0.01)

  await expect(page.locator('main')).toContainText('2.7-inch panel, 2.1-inch readable area')
  await expect(page.locator('main')).toContainText('Phone: schematic')
  expect(await page.locator('main a[href^="https://"]').count()).toBeGreaterThan(2)
})

test('a phone nobody has measured is not drawn, and says so', async ({ page }) => {
  await page.goto('/phones/meizu-pro-7')
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('svg.panel')).toHaveCount(0)
  await expect(page.locator('main')).toContainText('No drawing yet')
})

const searches = [
  ['背屏', 'zh'],
  ['取餐码', 'en'],
  ['ecran', 'fr'],
  ['écran', 'fr'],
  ['17pro', 'en'],
  ['17 PRO', 'en'],
] as const

for (const [words, language] of searches) {
  test(`searching for ${words} finds something`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(words)}&lang=${language}`)
    expect(await page.locator('.hits > li').count()).toBeGreaterThan(0)
  })
}

test('17pro finds the 17 Pro', async ({ page }) => {
  await page.goto('/search?q=17pro')
  await expect(page.locator('.hits a[href^="/phones/xiaomi-17-pro"]').first()).toBeVisible()
})

test('a tag says its other names, in all three languages', async ({ page }) => {
  await page.goto('/tags')
  await page.getByRole('link', { name: 'pick-up code', exact: true }).click()
  await expect(page.locator('h1')).toHaveText('pick-up code')
  await expect(page.locator('main')).toContainText('取餐码')
  const understood = await page.request.get(
    `/tags/understood?words=${encodeURIComponent('取餐码, nonsense')}`,
  )
  expect(await understood.json()).toEqual({
    words: [
      { word: '取餐码', tag: 'pick-up code' },
      { word: 'nonsense', tag: null },
    ],
  })
})

test('all 42 uses have a page', async ({ page, request }) => {
  await page.goto('/uses')
  const uses = await page
    .locator('main a[href^="/uses/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  expect(new Set(uses).size).toBe(42)
  for (const use of uses) expect([use, (await request.get(use)).status()]).toEqual([use, 200])
})
