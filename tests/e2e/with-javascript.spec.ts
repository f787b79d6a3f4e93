import type { Page } from '@playwright/test'
import { hold, openComposer } from './alive.ts'
import { aName, another, join, joinByForm } from './members.ts'
import { expect, test } from './support.ts'
import { aJpeg, aTip, field, fillFacts, publish, publishByForm } from './writing.ts'

test.use({ viewport: { width: 390, height: 800 } })

test('on a phone an owner joins, writes a tip with photos and steps, edits it and signs out', async ({
  page,
}) => {
  const name = aName()
  await joinByForm(page, name)
  await openComposer(page)
  await fillFacts(page, 'Put the tram on the back')
  await writeThreeSteps(page)
  await publishByForm(page)
  await expect(page.locator('h1')).toContainText('Put the tram on the back')
  await expect(page.locator('.step')).toHaveCount(3)
  await expect(page.getByRole('img', { name: 'The timetable in the gallery' })).toBeVisible()

  await page.getByRole('link', { name: 'Edit' }).click()
  await field(page, 'steps[1].text').fill('Crop it to the next two hours. '.repeat(5))
  await field(page, 'reason').fill('Nobody needs the night buses')
  await publishByForm(page)
  await page.getByRole('link', { name: 'what changed' }).click()
  await expect(page.locator('ins').first()).toContainText('Crop')
  await expect(page.locator('.edit')).toContainText('Nobody needs the night buses')

  await page.locator(`summary[aria-label="${name}"]`).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in', exact: true })).toBeVisible()
})

test('a typed word says which tag it is', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await field(page, 'tags').fill('取餐码')
  await expect(page.locator('.hint.understood')).toContainText('pick-up code')
  await page.goto(await publish(page, forum, { tags: '取餐码' }))
  await expect(
    page.locator('.only-small').getByRole('link', { name: 'pick-up code', exact: true }),
  ).toBeVisible()
})

test('a vote moves before the server answers', async ({ page, browser, forum }) => {
  const ben = await another(browser, forum)
  const path = await publish(ben.page, forum)
  await join(page, forum)
  await page.goto(path)
  const release = await hold(page, '**/posts/*/vote**')
  await page.getByRole('button', { name: 'Useful, 0 votes' }).click()
  const voted = page.getByRole('button', { name: 'Useful, 1 vote, yours is one' })
  await expect(voted).toBeVisible()

  const answered = page.waitForResponse('**/posts/*/vote**')
  release()
  await answered
  await page.goto(path)
  await voted.click()
  await expect(page.getByRole('button', { name: 'Useful, 0 votes' })).toBeVisible()
})

test('a vote down opens its reasons in place', async ({ page, browser, forum }) => {
  const ben = await another(browser, forum)
  const path = await publish(ben.page, forum)
  await join(page, forum)
  await page.goto(path)
  await page.getByRole('link', { name: 'Not useful' }).click()
  // The page shows it before the server has it.
  const kept = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Unclear' }).click()
  await expect(page.getByRole('button', { name: 'Withdraw your vote' })).toBeVisible()
  await kept
  await page.reload()
  await expect(page.getByRole('button', { name: /^Useful, -1/ })).toBeVisible()
  expect(page.url()).toContain(path)
})

test('having read to the end is noticed without a button', async ({ page, browser, forum }) => {
  const ben = await another(browser, forum)
  const path = await publish(ben.page, forum)
  await join(page, forum)
  await page.goto(path)
  await page.locator('.reply-form').scrollIntoViewIfNeeded()
  await expect(page.getByRole('button', { name: 'Mark as read' })).toHaveCount(0)
  await field(page, 'body').fill('Read it to the end.')
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(page.locator('.reply')).toContainText('Read it to the end.')
})

async function writeThreeSteps(page: Page) {
  await field(page, 'steps[0].text').fill(aTip['steps[0].text'])
  await field(page, 'steps[0].file').setInputFiles(await aJpeg())
  await field(page, 'steps[0].alt').fill('The timetable in the gallery')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await field(page, 'steps[1].text').fill('Open it in the gallery and share it.')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await field(page, 'steps[2].text').fill('Pin it to the back screen.')
  await field(page, 'steps[2].file').setInputFiles(await aJpeg(900, 1200))
  await field(page, 'steps[2].alt').fill('The back with the timetable')
}
