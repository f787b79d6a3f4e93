import type { Page } from '@playwright/test'
import { aName, another, join, joinByForm } from './members.ts'
import { expect, test } from './support.ts'
import { aJpeg, aTip, facts, field, fillFacts, idOf, publish, publishByForm } from './writing.ts'

test.use({ javaScriptEnabled: false })

test('an owner joins, writes a tip with photos and steps, and signs out, all by forms', async ({ page }) => {
  const name = aName()
  await joinByForm(page, name)
  await page.goto('/tips/new')
  await fillFacts(page, 'Show the bus timetable on the back')
  await writeThreeSteps(page)

  await publishByForm(page)
  await expect(page.locator('h1')).toContainText('Show the bus timetable on the back')
  await expect(page.locator('.step')).toHaveCount(3)
  await expect(page.locator('.step').nth(2)).toContainText('Pin it to the back screen.')
  for (const alt of ['The timetable in the gallery', 'The back with the timetable']) {
    const photo = page.getByRole('img', { name: alt })
    await expect(photo).toBeVisible()
    await photo.scrollIntoViewIfNeeded()
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100)
  }

  await page.locator('summary', { hasText: name }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in', exact: true })).toBeVisible()
})

test('every button of the composer comes back with everything kept', async ({ page, forum }) => {
  await join(page, forum)
  await page.goto('/tips/new')
  await fillFacts(page, 'Keep what I typed')
  const typed = await facts(page)
  await field(page, 'steps[0].text').fill('The first thing to do')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await field(page, 'steps[1].text').fill('The second thing to do')
  await page.getByRole('button', { name: 'Move step 2 up' }).click()
  await expect(field(page, 'steps[0].text')).toHaveValue('The second thing to do')

  await page.getByRole('button', { name: 'Remove step 1' }).click()
  await expect(field(page, 'steps[0].text')).toHaveValue('The first thing to do')
  await expect(field(page, 'steps[1].text')).toHaveCount(0)
  expect(await facts(page)).toEqual(typed)
  await page.goto('/tips/new')
  expect(await facts(page)).toEqual(typed)
})

test('an edit shows what changed and why', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await page.goto(path)
  await page.getByRole('link', { name: 'Edit' }).click()
  const more = 'Crop it first. '.repeat(9)
  await field(page, 'steps[0].text').fill(`${aTip['steps[0].text']} ${more}`)
  await field(page, 'reason').fill('The edges were cut off')
  await publishByForm(page)

  await page.getByRole('link', { name: 'what changed' }).click()
  await expect(page.locator('ins')).toContainText('Crop it first.')
  await expect(page.locator('.edit')).toContainText('The edges were cut off')
})

test('a reply is one form', async ({ page, forum }) => {
  await join(page, forum)
  await page.goto(await publish(page, forum))
  await field(page, 'body').fill('It works on mine too.\n\n> quoted **bold**')
  await page.getByRole('button', { name: 'Post reply' }).click()

  await expect(page.locator('.reply')).toContainText('It works on mine too.')
  await expect(page.locator('.reply strong')).toHaveText('bold')
})

test('a vote is one button, and so is taking it back', async ({ page, browser, forum }) => {
  await page.goto(await aTipByAnother(page, browser, forum))
  await page.getByRole('button', { name: 'Useful, 0 votes' }).click()
  const voted = page.getByRole('button', { name: 'Useful, 1 vote, yours is one' })
  await expect(voted).toHaveAttribute('aria-pressed', 'true')

  await voted.click()
  await expect(page.getByRole('button', { name: 'Useful, 0 votes' })).toBeVisible()
})

test('a vote down asks its reason on a page of its own', async ({ page, browser, forum }) => {
  await page.goto(await aTipByAnother(page, browser, forum))
  await page.getByRole('link', { name: 'Not useful' }).click()
  await page.getByRole('button', { name: 'Outdated' }).click()
  await expect(page.getByRole('button', { name: /^Useful, -1/ })).toBeVisible()

  await page.getByRole('button', { name: 'Withdraw your vote' }).click()
  await expect(page.getByRole('button', { name: 'Useful, 0 votes' })).toBeVisible()
})

test('a Chinese word for a tag gives the tip that tag', async ({ page, forum }) => {
  await join(page, forum)
  await page.goto(await publish(page, forum, { tags: '取餐码' }))
  await expect(page.getByRole('link', { name: 'pick-up code', exact: true }).first()).toBeVisible()
})

test('what was read is marked by a button', async ({ page, browser, forum }) => {
  await page.goto(await aTipByAnother(page, browser, forum))
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await expect(page.getByRole('button', { name: 'Mark as read' })).toHaveCount(0)
})

test('a deleted tip is brought back by its author', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await page.goto(path)
  await page.getByRole('link', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('You deleted this.')).toBeVisible()
  expect((await fetch(forum.url + path)).status).toBe(410)

  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('You deleted this.')).toHaveCount(0)
  expect((await fetch(`${forum.url}/threads/${idOf(path)}`)).status).toBe(200)
})

async function writeThreeSteps(page: Page) {
  await field(page, 'steps[0].text').fill('Take a screenshot of the timetable.')
  await field(page, 'steps[0].file').setInputFiles(await aJpeg())
  await page.getByRole('button', { name: 'Add a step' }).click()
  await field(page, 'steps[0].alt').fill('The timetable in the gallery')
  await field(page, 'steps[1].text').fill('Open it in the gallery and share it.')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await field(page, 'steps[2].text').fill('Pin it to the back screen.')
  await field(page, 'steps[2].file').setInputFiles(await aJpeg(900, 1200))
  await page.getByRole('button', { name: 'Save draft' }).click()
  await field(page, 'steps[2].alt').fill('The back with the timetable')
  await expect(page.locator('.draft-photo')).toHaveCount(2)
}

async function aTipByAnother(page: Page, ...[browser, forum]: Parameters<typeof another>) {
  await join(page, forum)
  const ben = await another(browser, forum)
  return publish(ben.page, forum)
}
