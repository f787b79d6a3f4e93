import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { aTip } from '../support/typed-tip.mjs'
import { fromUs } from './members.ts'
import { expect, type Forum } from './support.ts'

/** A photo as a phone takes it: red on the left, blue on the right, with grain that resists compression. */
export async function aJpeg(width = 1200, height = 900) {
  const raw = Buffer.alloc(width * height * 3)
  for (let at = 0; at < raw.length; at += 3) {
    const left = (at / 3) % width < width / 2
    raw[at] = left ? 200 + ((at * 7) % 50) : (at * 7) % 20
    raw[at + 2] = left ? (at * 11) % 20 : 200 + ((at * 13) % 50)
  }
  const buffer = await sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer()
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer }
}

export { aTip }
export type Typed = Partial<typeof aTip> & Record<string, string>

/** Publishes without the composer, for tests of something else. Answers the tip's address. */
export async function publish(page: Page, forum: Forum, typed: Typed = {}) {
  const form = { ...aTip, ...typed, do: 'publish' } as Record<string, string>
  const response = await page.request.post('/tips/new', fromUs(forum, form))
  expect(response.status(), await refusedFor(response)).toBe(302)
  return response.headers().location!.split('#')[0]!
}

async function refusedFor(response: { status(): number; text(): Promise<string> }) {
  return response.status() === 302 ? '' : (await response.text()).replace(/^[\s\S]*<main/, '').slice(0, 2000)
}

/** The id at the end of a thread's address. */
export function idOf(path: string) {
  return path.split('-').at(-1)!
}

export function field(page: Page, name: string) {
  return page.locator(`main [name="${name}"]`)
}

/** Everything of the composer but its steps. */
export async function fillFacts(page: Page, title: string) {
  await field(page, 'title').fill(title)
  await field(page, 'promise').fill(aTip.promise)
  await tick(page, 'phones', 'xiaomi-17-pro')
  await tick(page, 'uses', 'pickup-code')
  await page.getByRole('radio', { name: 'Nothing, the phone as sold' }).check()
  await field(page, 'minutes').fill('3')
  await field(page, 'build').fill(aTip.build)
}

/** One of many choices, in its group where it is in one. */
async function tick(page: Page, name: string, value: string) {
  const box = page.locator(`[name="${name}"][value="${value}"]`)
  const group = page.locator('main .composer details:not([open])', { has: box })
  if ((await group.count()) > 0) await group.locator('summary').click()
  await page.locator('main .composer').locator(box).check()
}

/** The facts as the form would send them. */
export function facts(page: Page) {
  return page.locator('main form').evaluate((form: HTMLFormElement) => {
    const fields = new FormData(form)
    const names = ['title', 'promise', 'phones', 'uses', 'access', 'minutes', 'build', 'language']
    return Object.fromEntries(names.map((name) => [name, fields.getAll(name)]))
  })
}

export function publishByForm(page: Page) {
  return page.locator('.dock').getByRole('button', { name: 'Publish' }).click()
}

/** Everything a page's scripts have kept in the browser. */
export function inBrowser(page: Page) {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
}
