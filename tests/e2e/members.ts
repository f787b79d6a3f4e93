import { randomBytes } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { expect, type Forum } from './support.ts'

export const password = 'a long enough sentence'

/** Tests share a forum: each has members of its own. */
export function aName(name = 'ann') {
  return `${name}-${randomBytes(4).toString('hex')}`
}

/** A form sent from our own pages, without one. */
export function fromUs(forum: Forum, form: Record<string, string>) {
  return { headers: { origin: forum.url }, form, maxRedirects: 0 }
}

/** Joins without the form, for tests of something else; the page is signed in afterwards. */
export async function join(page: Page, forum: Forum, name = aName()) {
  const typed = { name, email: `${name}@example.org`, password }
  const response = await page.request.post('/sign-up', fromUs(forum, typed))
  expect(response.status()).toBe(302)
  return name
}

export async function joinByForm(page: Page, name: string) {
  await page.goto('/sign-up')
  for (const [field, typed] of Object.entries({ name, email: 'ann@example.org', password })) {
    await page.locator(`main [name=${field}]`).fill(typed)
  }
  await page.locator('main [name=phone]').selectOption('xiaomi-17-pro')
  await page.getByRole('main').getByRole('button', { name: 'Join' }).click()
  await expect(page.locator(`summary[aria-label="${name}"]`)).toBeVisible()
}

/** Somebody else, in a browser of their own. */
export async function another(browser: Browser, forum: Forum) {
  const context = await browser.newContext()
  const page = await context.newPage()
  return { page, name: await join(page, forum, aName('ben')) }
}

export async function signInWithForm(page: Page, name: string) {
  await page.locator('main [name=name]').fill(name)
  await page.locator('main [name=password]').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

/** The session ends elsewhere; the page that is open does not know. */
export async function loseSession(page: Page) {
  await page.context().clearCookies()
}

export async function signOut(page: Page) {
  await page.locator('details.account summary').click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
}

/** In a tab that a page asks to open, as the member it asks for. */
export async function signInBeside(page: Page, name: string) {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in beside this page' }).first().click()
  const beside = await opened
  await expect(beside.locator('main [name=name]')).toHaveValue(name)
  await beside.locator('main [name=password]').fill(password)
  await beside.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(beside.getByText('You are signed in. Close this tab')).toBeVisible()
}
