import type { Page } from '@playwright/test'
import { hold, holdTheClock, openComposer, pauseTyping } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { field, fillFacts, idOf, publish, publishByForm } from './writing.ts'

const kept = 'Saved here and on the server'

async function expectNothingBegun(page: Page, path = '/tips/new') {
  await openComposer(page, path)
  await expect(field(page, 'title')).toHaveValue('')
  await expect(page.getByText('Here is what you were writing.')).toHaveCount(0)
}

/** To a server that is dead: answers once the browser knows. */
async function publishInVain(page: Page) {
  const failed = page.waitForEvent('requestfailed', (request) => !request.url().endsWith('/drafts'))
  await publishByForm(page)
  await failed
}

test('a tip sent to a server that died is still there', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await fillFacts(page, 'Sent into the void')
  await field(page, 'steps[0].text').fill('The only step there is')
  await expect(page.getByText(kept).first()).toBeVisible()
  await forum.kill()
  await publishInVain(page)
  await forum.startAgain()

  await openComposer(page)
  await expect(field(page, 'title')).toHaveValue('Sent into the void')
  await expect(field(page, 'steps[0].text')).toHaveValue('The only step there is')
})

test('a published tip leaves no draft behind', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await fillFacts(page, 'Published and done with')
  await field(page, 'steps[0].text').fill('The only step there is')
  await publishByForm(page)
  await expect(page.locator('h1')).toContainText('Published and done with')

  await expectNothingBegun(page)
})

test('publishing while a save is under way leaves no draft behind', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  const order: string[] = []
  const isSave = (url: string) => url.endsWith('/drafts')
  const letSavesGo = await hold(page, '**/drafts')
  page.on('request', (request) => {
    if (request.method() !== 'POST') return
    if (isSave(request.url())) order.push('save begun')
    if (request.url().includes('/tips/new')) order.push('tip sent')
  })
  page.on('response', (response) => void (isSave(response.url()) && order.push('save answered')))
  await fillFacts(page, 'Published while it was being saved')
  await field(page, 'steps[0].text').fill('The only step there is')
  await expect.poll(() => order).toContain('save begun')
  await publishByForm(page)
  letSavesGo()
  await expect(page.locator('h1')).toContainText('Published while it was being saved')
  expect(order.slice(-2)).toEqual(['save answered', 'tip sent'])

  await expectNothingBegun(page)
})

test('a draft its author threw away is gone, from the page and from this browser', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  await holdTheClock(page)
  for (const path of ['/tips/new', '/questions/new', '/reviews/new']) {
    await openComposer(page, path)
    await field(page, 'title').fill('Not worth keeping')
    await expect(page.getByText(kept).first()).toBeVisible()
    await openComposer(page, path)
    await expect(field(page, 'title')).toHaveValue('Not worth keeping')
    await page.getByRole('button', { name: 'Start afresh' }).click()
    await expect(field(page, 'title')).toHaveValue('')
    await pauseTyping(page)
    await expectNothingBegun(page, path)
  }
})

test('what waits for staff was sent, and is no draft any more', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await fillFacts(page, 'A first tip with an address')
  await field(page, 'steps[0].text').fill('Read https://elsewhere.example/how first.')
  await publishByForm(page)
  await expect(page.locator('main')).toContainText('Staff will look at this before others see it')
  await expectNothingBegun(page)
})

test('a question that was asked before leads up to where, and goes on being saved', async ({
  page,
  forum,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await join(page, forum)
  await publish(page, forum, { title: 'Show the bus in large letters on the back' })
  await openComposer(page, '/questions/new')
  await field(page, 'title').fill('Show the bus in large letters?')
  await field(page, 'text').fill('Is there a way to do that?')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Ask anyway' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Show the bus in large letters' })).toBeInViewport()
  await field(page, 'text').fill('Is there another way to do that?')
  await expect(page.getByText('Saving')).toBeVisible()
  await expect(page.getByText(kept)).toBeVisible()
  await openComposer(page, '/questions/new')
  await expect(field(page, 'text')).toHaveValue('Is there another way to do that?')
})

test('an edit sent to a server that died is still there, though its title is the one published last', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  const edit = `/tips/${idOf(await publish(page, forum))}/edit`
  await openComposer(page, edit)
  await field(page, 'promise').fill('You see the next two buses without unlocking the phone.')
  await forum.kill()
  await publishInVain(page)
  await forum.startAgain()

  await openComposer(page, edit)
  await expect(field(page, 'promise')).toHaveValue('You see the next two buses without unlocking the phone.')
})
