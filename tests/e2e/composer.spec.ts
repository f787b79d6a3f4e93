import { hand, hold, openComposer } from './alive.ts'
import { another, join } from './members.ts'
import { expect, test } from './support.ts'
import { aJpeg, facts, field, fillFacts, publish } from './writing.ts'

test.use({ viewport: { width: 390, height: 800 } })

test('steps are added, moved and removed without asking the server', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await fillFacts(page, 'Move the steps about')
  const typed = await facts(page)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.url().includes('/tips/new')) sent.push(request.url())
  })
  await field(page, 'steps[0].text').fill('The first thing to do')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await field(page, 'steps[1].text').fill('The second thing to do')
  await page.getByRole('button', { name: 'Move step 1 down' }).click()
  await expect(field(page, 'steps[0].text')).toHaveValue('The second thing to do')
  await page.getByRole('button', { name: 'Remove step 1' }).click()

  await expect(field(page, 'steps[0].text')).toHaveValue('The first thing to do')
  await expect(field(page, 'steps[1].text')).toHaveCount(0)
  expect(await facts(page)).toEqual(typed)
  expect(sent).toEqual([])
})

test('a chosen photo is on its way at once and says how far it is', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  const release = await hold(page, '**/photos')
  const chooser = page.waitForEvent('filechooser')
  await field(page, 'steps[0].file').click()
  await (await chooser).setFiles(await aJpeg())

  await expect(page.getByRole('progressbar', { name: 'Sending the photo' })).toBeVisible()
  release()
  await expect(page.locator('.draft-photo')).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Sending the photo' })).toHaveCount(0)
})

test('a big photo is made smaller before it is sent', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  const big = await aJpeg(4000, 3000)
  const sent = page.waitForRequest('**/photos')
  await field(page, 'steps[0].file').setInputFiles(big)
  const { 'content-length': length } = await (await sent).allHeaders()
  expect(Number(length)).toBeLessThan(big.buffer.length / 2)
  await expect(page.locator('.draft-photo')).toBeVisible()
})

test('a photo can be dropped on its step, or pasted into it', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await page.getByRole('button', { name: 'Add a step' }).click()
  await hand(page, '#step-1', 'drop')
  await expect(page.locator('#step-1 .draft-photo')).toBeVisible()
  await hand(page, '[name="steps[1].text"]', 'paste')
  await expect(page.locator('#step-2 .draft-photo')).toBeVisible()
})

test('a preview shows the steps as readers will see them', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page)
  await field(page, 'steps[0].text').fill('Hold the **power** key')
  await page.getByText('Preview', { exact: true }).click()
  await expect(page.locator('.preview strong')).toHaveText('power')
})

test('tips like the one being written are shown while its title is typed', async ({
  page,
  browser,
  forum,
}) => {
  const ben = await another(browser, forum)
  await publish(ben.page, forum, { title: 'Feed the hedgehog from the back' })
  await join(page, forum)
  await openComposer(page)
  await field(page, 'title').fill('Feed the hedgehog')
  const similar = page.locator('.only-small').getByRole('link', { name: 'Feed the hedgehog from the back' })
  await expect(similar).toBeVisible()
})
