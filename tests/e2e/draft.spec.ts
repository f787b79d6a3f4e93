import { alive, openComposer } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { facts, field, fillFacts, publish } from './writing.ts'

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
  await expect(page.getByText(kept).first()).toBeVisible()

  const elsewhere = await page.context().newPage()
  await elsewhere.goto('/tips/new')
  await expect(field(elsewhere, 'title')).toHaveValue('Typed while nobody listened')
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
  // However slow the machine: nothing of what is taken up reaches the server.
  await page.route('**/drafts', (route) => route.abort())
  await page.getByRole('button', { name: 'Use the text of this browser' }).click()
  await expect(field(page, 'title')).toHaveValue('What the older tab says')
  await page.goto('/')

  const third = await (await page.context().browser()!.newContext()).newPage()
  await third.context().addCookies(await page.context().cookies())
  await third.goto('/tips/new')
  await expect(field(third, 'title')).toHaveValue('What the newer tab says')
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
