import type { Page } from '@playwright/test'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { publish } from './writing.ts'

const KB = 1024
test.use({ settings: { DEMO: '1' } })

for (const language of ['en', 'fr', 'zh']) {
  test(`a first visit in ${language} loads at most 80 KB besides photos, and no framework`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext()).newPage()
    const loaded = await loading(page, `/?lang=${language}`)
    const all = loaded.filter(({ type }) => type !== 'Image')
    expect(sum(all)).toBeLessThanOrEqual(80 * KB)
    const scripts = all.filter(({ type }) => type === 'Script')
    expect(scripts.map(({ url }) => url)).toEqual([expect.stringContaining('/assets/visitor-')])
    expect(sum(scripts)).toBeLessThanOrEqual(15 * KB)
    const fonts = all.filter(({ type }) => type === 'Font')
    expect(fonts.length).toBeLessThanOrEqual(1)
    expect(sum(fonts)).toBeLessThanOrEqual(25 * KB)
    expect(await page.evaluate(() => '__remixContext' in window)).toBe(false)
  })
}

test("a visitor's tip, phone and search page load no framework either", async ({ page }) => {
  await page.goto('/')
  const tip = await page.locator('.tips h3 a').first().getAttribute('href')
  const phone = '/phones/xiaomi-17-pro'
  const others = ['/questions', '/apps', '/search?q=selfie', '/sign-up', '/no-such-page']
  for (const path of [tip!, phone, `${phone}/before-you-buy`, ...others]) {
    const loaded = await loading(page, path)
    const scripts = loaded.filter(({ type }) => type === 'Script')
    expect([path, sum(scripts) <= 15 * KB, scripts.length <= 1]).toEqual([path, true, true])
  }
})

test("a member's pages load at most 130 KB of scripts", async ({ page, forum }) => {
  await join(page, forum)
  for (const path of [await publish(page, forum), '/tips/new', '/reviews/new', '/questions/new']) {
    const scripts = (await loading(page, path)).filter(({ type }) => type === 'Script')
    expect(scripts.length).toBeGreaterThan(1)
    expect([path, sum(scripts) <= 130 * KB, sum(scripts)]).toEqual([path, true, sum(scripts)])
  }
})

type Loaded = { url: string; type: string; bytes: number }

/** Everything Chromium fetches for a page with nothing kept: bytes as compressed on the wire, without headers. */
async function loading(page: Page, path: string) {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const loaded = new Map<string, Loaded>()
  client.on('Network.responseReceived', ({ requestId, response, type }) =>
    loaded.set(requestId, { url: response.url, type, bytes: -response.encodedDataLength }),
  )
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = loaded.get(requestId)
    if (one) one.bytes += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await client.detach()
  return [...loaded.values()]
}

function sum(loaded: Loaded[]) {
  return loaded.reduce((all, { bytes }) => all + bytes, 0)
}
