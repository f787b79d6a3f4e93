import { expect, test } from './support.ts'

const languages = { en: 'en', fr: 'fr', zh: 'zh-Hans' }
const pages = ['/', '/reviews', '/phones', '/phones/xiaomi-17-pro', '/uses', '/uses/pickup-code', '/tags']
pages.push('/tags/pick-up-code', '/search?q=selfie', '/search', '/sign-up', '/sign-in', '/no-such-page')
const untranslated =
  /\b(web|tips|threads|accounts|votes|posts|catalogue|tags|search|media|screening)\.[a-zA-Z]/

test('a page says its language, and zh-TW readers get Chinese', async ({ page, browser }) => {
  for (const [lang, tag] of Object.entries(languages)) {
    for (const path of pages) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', tag)
      expect(await page.locator('body').innerText(), page.url()).not.toMatch(untranslated)
    }
  }
  const taiwan = await (await browser.newContext({ locale: 'zh-TW' })).newPage()
  await taiwan.goto('/')
  await expect(taiwan.locator('html')).toHaveAttribute('lang', 'zh-Hans')
})
