import { aName, fromUs, join, password } from './members.ts'
import { expect, test } from './support.ts'
import { aTip, field, publish } from './writing.ts'

test.use({ settings: { PACE: 'normal' }, javaScriptEnabled: false })

test('who writes too fast is told how long to wait, and keeps the words', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  const again = await page.request.post('/tips/new', fromUs(forum, { ...aTip, title: 'One more at once' }))
  expect(again.status()).toBe(429)
  expect(Number(again.headers()['retry-after'])).toBeGreaterThan(60)
  expect(await again.text()).toContain('One more at once')

  await page.goto(path)
  await field(page, 'body').fill('The first reply of today.')
  await page.getByRole('button', { name: 'Post reply' }).click()
  await field(page, 'body').fill('The second reply of today.')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Post reply' }).click()
  expect((await answered).status()).toBe(429)
  expect(Number((await answered).headers()['retry-after'])).toBeLessThanOrEqual(30)
  await expect(page.getByRole('alert')).toContainText('That was quick. Try again in')
  await expect(field(page, 'body')).toHaveValue('The second reply of today.')
})

test('a tip of a newcomer with a row of links is refused in words', async ({ page, forum }) => {
  await join(page, forum)
  const links = [1, 2, 3].map((number) => `https://shop${number}.example`).join(' ')
  const form = { ...aTip, 'steps[0].text': `Buy here: ${links}` }
  const response = await page.request.post('/tips/new', fromUs(forum, form))
  expect(response.status()).toBe(422)
  expect(await response.text()).toContain('post can have two links')
})

test('guessing passwords comes to an end', async ({ request, forum }) => {
  const statuses: number[] = []
  for (let tries = 0; tries < 12; tries++) {
    const response = await request.post('/sign-in', fromUs(forum, { name: aName(), password }))
    statuses.push(response.status())
    if (response.status() === 429) expect(Number(response.headers()['retry-after'])).toBeGreaterThan(0)
  }
  expect(statuses.slice(0, 10)).not.toContain(429)
  expect(statuses.slice(10)).toEqual([429, 429])
})
