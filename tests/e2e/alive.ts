import type { Page } from '@playwright/test'
import { aJpeg } from './writing.ts'

/** Waits until the page's scripts have taken it over. */
export async function alive(page: Page) {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main && Object.keys(main).some((key) => key.startsWith('__reactProps'))
  })
}

export async function openComposer(page: Page, path = '/tips/new') {
  await page.goto(path)
  await alive(page)
}

/** Before a page is opened: its timers can be run on afterwards, without waiting for them. */
export function holdTheClock(page: Page) {
  return page.clock.install()
}

/** As if nobody had typed for longer than the pause after which what is typed is saved. */
export function pauseTyping(page: Page) {
  return page.clock.runFor(3000)
}

/** Holds requests back on their way to the server; answers what lets them go. */
export async function hold(page: Page, pattern: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(pattern, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Hands a photo over as a mouse or a keyboard would. */
export async function hand(page: Page, selector: string, how: 'drop' | 'paste') {
  const { buffer } = await aJpeg(600, 450)
  const given = { base64: buffer.toString('base64'), how }
  await page.locator(selector).evaluate((target, { base64, how }) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }))
    const event =
      how === 'drop'
        ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
        : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
    target.dispatchEvent(event)
  }, given)
}
