import type { Page } from '@playwright/test'
import { alive, openComposer } from './alive.ts'
import { join, loseSession, signInWithForm } from './members.ts'
import { expect, test } from './support.ts'
import { aJpeg, aTip, field, fillFacts, publish, publishByForm } from './writing.ts'

const typed = 'Typed with care, and at some length.'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with a script' : 'without a script'

  test(`a reply sent after the session ended is kept, ${how}, and goes through once signed in`, async ({
    browser,
    forum,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    const name = await join(page, forum)
    await page.goto(await publish(page, forum))
    // Having read to the end is told to the server at once: that must be over.
    if (javaScriptEnabled) await page.waitForLoadState('networkidle')
    await loseSession(page)
    await field(page, 'body').fill(typed)
    await refused(page, () => page.getByRole('button', { name: 'Post reply' }).click())
    await expect(field(page, 'body')).toHaveValue(typed)

    await signInBeside(page, name)
    await page.getByRole('button', { name: 'Post reply' }).click()
    await expect(page.locator('.reply')).toContainText(typed)
  })

  test(`a tip sent after the session ended is kept, ${how}, and goes through once signed in`, async ({
    browser,
    forum,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    const name = await join(page, forum)
    await page.goto('/tips/new')
    if (javaScriptEnabled) await alive(page)
    await loseSession(page)
    await fillFacts(page, 'Written while the session ran out')
    await field(page, 'steps[0].text').fill(typed)
    await refused(page, () => publishByForm(page))
    await expect(field(page, 'title')).toHaveValue('Written while the session ran out')
    await expect(field(page, 'steps[0].text')).toHaveValue(typed)
    await expect(field(page, 'minutes')).toHaveValue('3')

    await signInBeside(page, name)
    await publishByForm(page)
    await expect(page.locator('h1')).toContainText('Written while the session ran out')
  })
}

test('a photo sent after the session ended is kept with the form', async ({ browser, forum }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const name = await join(page, forum)
  await page.goto('/tips/new')
  await loseSession(page)
  await fillFacts(page, 'Photographed while signed out')
  await field(page, 'steps[0].text').fill(aTip['steps[0].text'])
  await field(page, 'steps[0].file').setInputFiles(await aJpeg())
  await refused(page, () => publishByForm(page))
  await field(page, 'steps[0].alt').fill('The timetable')

  await signInBeside(page, name)
  await publishByForm(page)
  await expect(page.getByRole('img', { name: 'The timetable' })).toBeVisible()
})

test('a visitor who wants to write signs in first and arrives where they were going', async ({
  page,
  forum,
}) => {
  const name = await join(page, forum)
  await loseSession(page)
  await page.goto('/tips/new')
  expect(new URL(page.url()).search).toBe('?next=%2Ftips%2Fnew')
  await signInWithForm(page, name)
  await expect(page.locator('h1')).toHaveText('Write a tip')
  expect(new URL(page.url()).pathname).toBe('/tips/new')
})

test('signing in never leads to another site', async ({ page, forum }) => {
  const name = await join(page, forum)
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example']) {
    await loseSession(page)
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    await signInWithForm(page, name)
    await expect(page.locator(`summary[aria-label="${name}"]`)).toBeVisible()
    expect([next, page.url()]).toEqual([next, `${forum.url}/`])
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    expect([next, page.url()]).toEqual([next, `${forum.url}/`])
  }
})

test('a draft that is typed while signed out stays in the browser', async ({ page, forum }) => {
  const name = await join(page, forum)
  await openComposer(page)
  await loseSession(page)
  const refusedSave = page.waitForResponse((response) => response.url().endsWith('/drafts'))
  await field(page, 'title').fill('Typed after the session ended')
  expect((await refusedSave).status()).toBe(401)
  await page.goto('/sign-in?next=/tips/new')
  await signInWithForm(page, name)
  await expect(field(page, 'title')).toHaveValue('Typed after the session ended')
})

/** The form comes back with 401: as a page, or as what the page's script was answered. */
async function refused(page: Page, send: () => Promise<void>) {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await send()
  expect((await answered).status()).toBe(401)
  await expect(page.getByRole('link', { name: 'Sign in beside this page' })).toBeVisible()
}

async function signInBeside(page: Page, name: string) {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in beside this page' }).click()
  const beside = await opened
  await signInWithForm(beside, name)
  await expect(beside.getByText('You are signed in. Close this tab')).toBeVisible()
  await beside.close()
}
