import type { Page } from '@playwright/test'
import { fromUs, join } from './members.ts'
import { expect, test } from './support.ts'
import { field, idOf, publish } from './writing.ts'

test.use({ javaScriptEnabled: false })

const repliesOf = (page: Page, text: string) => page.locator('main .reply .txt', { hasText: text })
const postReply = (page: Page) => page.getByRole('button', { name: 'Post reply' })

test('a reply sent twice by an impatient thumb, and again from the page gone back to, stands once', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await page.goto(path)
  const text = 'It works on mine too, thank you.'
  await field(page, 'body').fill(text)
  let sends = 0
  // The line is slow: the second tap comes before the first answer.
  await page.route('**/replies', async (route) => {
    const response = await route.fetch({ maxRedirects: 0 })
    if (sends++ === 0) await page.request.post(route.request().url(), repeated(route.request().postData()!))
    await route.fulfill({ response })
  })
  const repeated = (body: string) => fromUs(forum, Object.fromEntries(new URLSearchParams(body)))
  await postReply(page).click()
  await expect(repliesOf(page, text)).toHaveCount(1)

  await page.goBack()
  await field(page, 'body').fill(text)
  await postReply(page).click()
  await expect(page).toHaveURL(/\/threads\//)
  await expect(repliesOf(page, text)).toHaveCount(1)
  expect(sends).toBe(2)
})

test('an edit of what somebody changed meanwhile shows both texts, and saves from there', async ({
  page,
  forum,
}, info) => {
  await join(page, forum)
  const path = await publish(page, forum)
  const typed = { body: 'The bus stops at 12 Quay Street.' }
  const replied = await page.request.post(`/threads/${idOf(path)}/replies`, fromUs(forum, typed))
  const edit = `${replied.headers().location}/edit`
  await page.goto(edit)

  const elsewhere = await page.context().newPage()
  await elsewhere.goto(edit)
  await field(elsewhere, 'body').fill('The bus stops at the quay.')
  await elsewhere.getByRole('button', { name: 'Save' }).click()
  await expect(repliesOf(elsewhere, 'at the quay')).toHaveCount(1)

  await field(page, 'body').fill('The bus stops at 12 Quay Street, on Sundays too.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('Somebody changed this while you were editing it.')
  await expect(page.getByRole('region', { name: 'As it is now' })).toContainText('The bus stops at the quay.')
  await expect(field(page, 'body')).toHaveValue(/on Sundays too/)
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: info.outputPath(`conflict-${width}.png`), fullPage: true })
  }
  await field(page, 'body').fill('The bus stops at the quay, on Sundays too.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(repliesOf(page, 'at the quay, on Sundays too')).toHaveCount(1)
})
