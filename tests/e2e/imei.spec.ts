import { readdirSync, readFileSync } from 'node:fs'
import { join as path } from 'node:path'
import { alive, openComposer } from './alive.ts'
import { join } from './members.ts'
import { expect, type Forum, test } from './support.ts'

const IMEI = '861234567890123'
const TYPED = `OS3.0.319.0.WBLCNXM\nIMEI 86 123456 789012 3`

const holds = (text: string) => text.replace(/[^\d\p{L}]/gu, '').includes(IMEI)

/** What lies in the forum's folder and what its server said. */
function everythingKept(forum: Forum) {
  const files = readdirSync(forum.folder).filter((name) => name.startsWith('forum.db'))
  const { out, err } = forum.said()
  return [out, err, ...files.map((name) => readFileSync(path(forum.folder, name), 'latin1'))].join('\n')
}

test('an IMEI pasted into the composer is in no copy of the browser, no draft and no answer', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  await openComposer(page)
  await page.locator('main [name=title]').fill('A clock on the back')
  await page.locator('main [name=build]').fill(TYPED)
  await expect(page.locator('#f-build-fault')).toContainText('IMEI')
  await expect(page.locator('.dock')).toContainText('IMEI')
  expect(holds(JSON.stringify(await page.evaluate(() => ({ ...localStorage }))))).toBe(false)

  const answers: { status: number; text: string }[] = []
  await page.route(/\/tips\/new/, async (route) => {
    const response = await route.fetch()
    answers.push({ status: response.status(), text: await response.text() })
    await route.fulfill({ response })
  })
  await page.locator('.dock button[value=publish]').click()
  await expect.poll(() => answers.at(0)?.status).toBe(422)
  expect(holds(answers[0]!.text)).toBe(false)
  expect(holds(JSON.stringify(await page.evaluate(() => ({ ...localStorage }))))).toBe(false)
  expect(holds(everythingKept(forum))).toBe(false)
})

test('a build of another phone is asked about, and one tap says whose it is', async ({ page, forum }) => {
  await join(page, forum)
  await page.goto('/settings/phone')
  await alive(page)
  await page.locator('main [name=phone]').selectOption('xiaomi-17-pro')
  await page.locator('main textarea[name=build]').fill('3.0.305.0.WPBCNXM')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('main')).toContainText('Xiaomi 17 Pro Max, China ROM, Android 16')
  await page.getByRole('button', { name: 'Yes, my phone is the Xiaomi 17 Pro Max' }).click()
  await expect(page.locator('main [name=phone]')).toHaveValue('xiaomi-17-pro-max')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page comes back without it, says why, and keeps nothing', async ({ page, forum }) => {
    await join(page, forum)
    await page.goto('/settings/phone')
    await page.locator('main [name=phone]').selectOption('xiaomi-17-pro')
    await page.locator('main textarea[name=build]').fill(TYPED)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.summary')).toContainText('IMEI')
    await expect(page.locator('main [name=phone]')).toHaveValue('xiaomi-17-pro')
    expect(holds(await page.content())).toBe(false)
    expect(holds(everythingKept(forum))).toBe(false)
  })
})
