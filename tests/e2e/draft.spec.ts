import { alive, openComposer } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { facts, field, fillFacts, publish, publishByForm } from './writing.ts'

const kept = 'Saved here and on the server'

test('nothing typed is lost when the server goes away and comes back', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await fillFacts(page, 'Typed while all was well')
  await expect(page.getByText(kept).first()).toBeVisible()

  await forum.kill()
  await field(page, 'title').fill('Typed while nobody listened')
  await field(page, 'steps[0].text').fill('And this step, too')
  const typed = await facts(page)
  await expect(page.getByText('The server does not answer').first()).toBeVisible()
  await forum.startAgain()

  await page.reload()
  await alive(page)
  await expect(page.getByText('Here is what you were writing.')).toBeVisible()
  expect(await facts(page)).toEqual(typed)
  await expect(field(page, 'steps[0].text')).toHaveValue('And this step, too')
})

test('a page left open saves by itself once the server is back', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await forum.kill()
  await field(page, 'title').fill('Typed while nobody listened')
  await expect(page.getByText('The server does not answer').first()).toBeVisible()
  await forum.startAgain()
  await expect(page.getByText(kept).first()).toBeVisible({ timeout: 20_000 })

  const elsewhere = await page.context().newPage()
  await elsewhere.goto('/tips/new')
  await expect(field(elsewhere, 'title')).toHaveValue('Typed while nobody listened')
})

test('a tip sent to a server that died is still there', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await fillFacts(page, 'Sent into the void')
  await field(page, 'steps[0].text').fill('The only step there is')
  await expect(page.getByText(kept).first()).toBeVisible()
  await forum.kill()
  await publishByForm(page)
  await page.waitForTimeout(500)
  await forum.startAgain()

  await openComposer(page)
  await expect(field(page, 'title')).toHaveValue('Sent into the void')
  await expect(field(page, 'steps[0].text')).toHaveValue('The only step there is')
})

test('the older of two tabs is told of the newer and overwrites nothing', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  const newer = await page.context().newPage()
  await openComposer(newer)
  await field(newer, 'title').fill('What the newer tab says')
  await expect(newer.getByText(kept).first()).toBeVisible()
  await field(page, 'title').fill('What the older tab says')
  await expect(page.getByText('A newer text was saved elsewhere').first()).toBeVisible()

  await page.reload()
  await alive(page)
  await expect(field(page, 'title')).toHaveValue('What the newer tab says')
  await page.getByRole('button', { name: 'Use the text of this browser' }).click()
  await expect(field(page, 'title')).toHaveValue('What the older tab says')
  await page.goto('/')

  const third = await (await page.context().browser()!.newContext()).newPage()
  await third.context().addCookies(await page.context().cookies())
  await third.goto('/tips/new')
  await expect(field(third, 'title')).toHaveValue('What the newer tab says')
})

test('a published tip leaves no draft behind', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await fillFacts(page, 'Published and done with')
  await field(page, 'steps[0].text').fill('The only step there is')
  await publishByForm(page)
  await expect(page.locator('h1')).toContainText('Published and done with')

  await openComposer(page)
  await expect(field(page, 'title')).toHaveValue('')
  await expect(page.getByText('Here is what you were writing.')).toHaveCount(0)
})

test('publishing while a save is under way leaves no draft behind', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  const order: string[] = []
  await page.route('**/drafts', async (route) => {
    order.push('save begun')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const response = await route.fetch()
    order.push('save answered')
    await route.fulfill({ response })
  })
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/tips/new')) order.push('tip sent')
  })
  await fillFacts(page, 'Published while it was being saved')
  await field(page, 'steps[0].text').fill('The only step there is')
  await expect.poll(() => order).toContain('save begun')
  await publishByForm(page)
  await expect(page.locator('h1')).toContainText('Published while it was being saved')
  expect(order.slice(-2)).toEqual(['save answered', 'tip sent'])

  await openComposer(page)
  await expect(field(page, 'title')).toHaveValue('')
})

test('an edit in progress is kept apart from a new tip', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await openComposer(page, `/tips/${path.split('-').at(-1)}/edit`)
  await field(page, 'title').fill('Half of a better title')
  await expect(page.getByText(kept).first()).toBeVisible()

  await openComposer(page)
  await expect(field(page, 'title')).toHaveValue('')
  await openComposer(page, `/tips/${path.split('-').at(-1)}/edit`)
  await expect(field(page, 'title')).toHaveValue('Half of a better title')
})
