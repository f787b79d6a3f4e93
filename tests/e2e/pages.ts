import type { Page } from '@playwright/test'
import { join } from './members.ts'
import type { Forum } from './support.ts'
import { publish } from './writing.ts'

/** Pages to look at: of each kind one, on a forum with demo content. */
export const forVisitors = [
  '/',
  '/reviews',
  '/phones',
  '/phones/xiaomi-17-pro',
  '/phones/meizu-pro-7',
  '/phones/xiaomi-17-pro/updates',
  '/phones/xiaomi-17-pro/before-you-buy',
  '/phones/demo-phone',
  '/questions',
  '/apps',
  '/how-scores-work',
  '/how-trust-works',
  '/uses',
  '/uses/pickup-code',
  '/tags',
  '/tags/pick-up-code',
  ...['/search?q=selfie', '/search?q=nothingatall'],
  ...['/sign-up', '/sign-in'],
  '/no-such-page',
]

export async function aTipPage(page: Page) {
  await page.goto('/')
  return (await page.locator('.tips h3 a').first().getAttribute('href'))!
}

type Look = (path: string) => Promise<void>

export async function visitors(page: Page, _forum: Forum, look: Look) {
  await each(page, [...forVisitors, await aTipPage(page)], look)
}

export async function members(page: Page, forum: Forum, look: Look) {
  await each(page, ['/', ...(await membersPages(page, forum))], look)
  await page.context().clearCookies()
}

export async function everyPage(page: Page, forum: Forum, look: Look) {
  await visitors(page, forum, look)
  await members(page, forum, look)
}

async function each(page: Page, paths: string[], look: Look) {
  for (const path of paths) {
    await page.goto(path)
    await look(path)
  }
}

/** The page joins, and sees these afterwards. */
export async function membersPages(page: Page, forum: Forum) {
  const name = await join(page, forum)
  const path = await publish(page, forum)
  await page.goto(path)
  const deletion = (await page.getByRole('link', { name: 'Delete' }).getAttribute('href'))!
  const ofTip = [path, deletion, deletion.replace('deletion', 'history')]
  const forms = ['/tips/new', '/reviews/new', '/questions/new', '/apps/new']
  return [
    ...ofTip,
    ...forms,
    '/notifications',
    '/settings/phone',
    '/settings/notifications',
    `/members/${name}`,
  ]
}
