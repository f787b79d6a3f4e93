import type { Page } from '@playwright/test'
import { openComposer } from './alive.ts'
import { fromUs, join, loseSession, signInBeside, signOut } from './members.ts'
import { expect, type Forum, test } from './support.ts'
import { field, inBrowser, publish } from './writing.ts'

const words = 'Only ann shall ever read this'
const forms = {
  tip: { path: '/tips/new', name: 'title' },
  review: { path: '/reviews/new', name: 'title' },
  question: { path: '/questions/new', name: 'text' },
  reply: { path: '', name: 'body' },
}

for (const [kind, { path, name }] of Object.entries(forms)) {
  test(`a ${kind} typed and left at sign-out is offered to nobody else`, async ({ page, forum }) => {
    await join(page, forum)
    const form = path || (await publish(page, forum))
    await openComposer(page, form)
    await field(page, name).fill(words)
    await expect.poll(() => inBrowser(page)).toContain(words)
    await signOut(page)
    await expect.poll(() => inBrowser(page)).not.toContain(words)

    await join(page, forum)
    await openComposer(page, form)
    await expect(field(page, name)).toHaveValue('')
    await expect(page.getByRole('button', { name: 'Use the text of this browser' })).toHaveCount(0)
    await page.goBack()
    await page.goBack()
    await page.waitForLoadState('load')
    await expect(async () => expect(await shown(page)).not.toContain(words)).toPass()
  })

  test(`a ${kind} left without a script is offered to nobody else either`, async ({ page, forum }) => {
    await join(page, forum)
    const form = path || (await publish(page, forum))
    await openComposer(page, form)
    await field(page, name).fill(words)
    await expect.poll(() => inBrowser(page)).toContain(words)
    await page.request.post('/sign-out', fromUs(forum, {}))
    await join(page, forum)
    await openComposer(page, form)
    await expect(field(page, name)).toHaveValue('')
    await expect.poll(() => inBrowser(page)).not.toContain(words)
  })

  test(`a ${kind} goes out as nobody else's, and waits on its page for its writer`, async ({
    page,
    forum,
  }) => {
    const ann = await join(page, forum)
    const form = path || (await publish(page, forum))
    await openComposer(page, form)
    await field(page, name).fill(words)
    await loseSession(page)
    await join(page, forum)
    const answered = page.waitForResponse((one) => one.request().method() === 'POST' && isForm(one.url()))
    await send(page, name)
    expect((await answered).status()).toBe(409)
    await expect(field(page, name)).toHaveValue(words)
    await expect(page.locator('.summary')).toContainText(`Sign in as ${ann}`)
    expect(await draftsOf(page, forum)).not.toContain(words)

    await signInBeside(page, ann)
    const sent = page.waitForResponse((one) => one.request().method() === 'POST' && isForm(one.url()))
    await send(page, name)
    expect((await sent).status()).not.toBe(409)
  })
}

test('without a script no form goes out as somebody else’s either, and its words come back', async ({
  browser,
  forum,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const ann = await join(page, forum)
  const tip = await publish(page, forum)
  const annHere = await context.cookies()
  await loseSession(page)
  await join(page, forum)
  const benHere = await context.cookies()
  for (const { path, name } of Object.values(forms)) {
    await context.addCookies(annHere)
    await page.goto(path || tip)
    await field(page, name).fill(words)
    await context.addCookies(benHere)
    const answered = page.waitForResponse((one) => one.request().method() === 'POST')
    await page.locator(`main form:has([name="${name}"]) button[type=submit]`).last().click()
    expect([path, (await answered).status()]).toEqual([path, 409])
    await expect(field(page, name)).toHaveValue(words)
    await expect(page.locator('.summary')).toContainText(`Sign in as ${ann}`)
    await expect(field(page, 'writer')).toHaveCount(1)
  }
  expect(await draftsOf(page, forum)).not.toContain(words)
})

/** As Enter does, whatever the button is called. */
function send(page: Page, name: string) {
  return page
    .locator(`main form:has([name="${name}"])`)
    .evaluate((form: HTMLFormElement) => form.requestSubmit())
}

function isForm(url: string) {
  return /\/(new|replies)(\.data)?(\?|$)/.test(url)
}

function shown(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join('\n'),
  )
}

async function draftsOf(page: Page, forum: Forum) {
  const pages = ['/tips/new', '/reviews/new', '/questions/new'].map((path) =>
    page.request.get(forum.url + path),
  )
  return (await Promise.all((await Promise.all(pages)).map((one) => one.text()))).join('\n')
}
