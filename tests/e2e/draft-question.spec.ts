import { alive, hold, openComposer } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { field } from './writing.ts'

const kept = 'Saved here and on the server'

test('no question is lost when the server goes away and comes back', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page, '/questions/new')
  await field(page, 'title').fill('Why does it go dark?')
  await expect(page.getByText(kept)).toBeVisible()

  await forum.kill()
  await field(page, 'text').fill('At night, and only then.\nAll else is fine.')
  await field(page, 'phone').selectOption('xiaomi-17-pro')
  await expect(page.getByText('The server does not answer')).toBeVisible()
  await forum.startAgain()

  await page.reload()
  await alive(page)
  await expect(page.getByText('Here is what you were writing.')).toBeVisible()
  await expect(field(page, 'title')).toHaveValue('Why does it go dark?')
  await expect(field(page, 'text')).toHaveValue('At night, and only then.\nAll else is fine.')
  await expect(field(page, 'phone')).toHaveValue('xiaomi-17-pro')

  // What only this browser had kept goes to the server, too.
  const elsewhere = await (await page.context().browser()!.newContext()).newPage()
  await elsewhere.context().addCookies(await page.context().cookies())
  const phone = async () => {
    await elsewhere.goto(`${forum.url}/questions/new`)
    return field(elsewhere, 'phone').inputValue()
  }
  await expect.poll(phone).toBe('xiaomi-17-pro')
})

test('a question is sent once, however often Enter is pressed', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page, '/questions/new')
  await field(page, 'text').fill('At night, and only then.')
  await field(page, 'title').fill('Does it hold the door?')
  await expect(page.getByText(kept)).toBeVisible()
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/questions/new')) sent++
  })
  const release = await hold(page, '**/questions/new*')
  for (let press = 0; press < 3; press++) await field(page, 'title').press('Enter')
  release()
  await expect(page.locator('h1')).toContainText('Does it hold the door?')
  expect(sent).toBe(1)
})

test('a question that is asked leaves no draft behind', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page, '/questions/new')
  await field(page, 'title').fill('Asked and done with?')
  await field(page, 'text').fill('At night, and only then.')
  await expect(page.getByText(kept)).toBeVisible()
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.locator('h1')).toContainText('Asked and done with?')

  await openComposer(page, '/questions/new')
  await expect(field(page, 'title')).toHaveValue('')
  await expect(page.getByText('Here is what you were writing.')).toHaveCount(0)
})
