import { expect, test } from './support.ts'

test.use({ settings: { DEMO: '1' } })

test('a new forum shows demo tips in three languages, each marked as such', async ({ page }) => {
  await page.goto('/')
  const tips = page.locator('.tips > li')
  const languages = new Set<string>()
  for (;;) {
    const count = await tips.count()
    expect(count).toBeGreaterThan(0)
    await expect(tips.getByText('Demo', { exact: true })).toHaveCount(count)
    for (const link of await tips.locator('h3 a').all())
      languages.add((await link.getAttribute('lang')) ?? '')
    const older = page.locator('main a[rel=next]')
    if ((await older.count()) === 0) break
    // Not by a click, which does not wait for the whole page: half of it is counted wrong.
    await page.goto((await older.getAttribute('href'))!)
  }
  expect([...languages].sort()).toEqual(['en', 'fr', 'zh-Hans'])
})

test('demo reviews, replies and members are marked, too', async ({ page }) => {
  await page.goto('/reviews')
  const reviews = page.locator('.tips > li')
  await expect(reviews).toHaveCount(10)
  await reviews.first().locator('h3 a').click()
  await expect(page.locator('.byline').getByText('Demo', { exact: true })).toBeVisible()
  await page.locator('.byline a[href^="/members/"]').click()
  await expect(page.locator('h1').getByText('Demo', { exact: true })).toBeVisible()
})
