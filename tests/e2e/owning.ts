import type { Browser, Page } from '@playwright/test'
import { join } from './members.ts'
import type { Forum } from './support.ts'
import { field, publish } from './writing.ts'

const BUILD = 'OS3.0.319.0.WBLCNXM'

export async function owner(page: Page, forum: Forum) {
  const name = await join(page, forum)
  await page.goto('/settings/phone')
  await field(page, 'phone').selectOption('xiaomi-17-pro')
  await field(page, 'build').fill(BUILD)
  await page.locator('main form').getByRole('button', { name: '保存' }).click()
  return name
}

export async function anotherOwner(browser: Browser, forum: Forum) {
  const page = await (await browser.newContext()).newPage()
  return { page, name: await owner(page, forum) }
}

/** The page is an owner's, and shows a tip that somebody else wrote. */
export async function aTipByAnotherOwner(page: Page, browser: Browser, forum: Forum) {
  await owner(page, forum)
  const ben = await anotherOwner(browser, forum)
  await page.goto(await publish(ben.page, forum))
}

export const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).first().click()
