import { alive, openComposer } from './alive.ts'
import { join, loseSession, signInBeside, signOut } from './members.ts'
import { expect, test } from './support.ts'
import { field, inBrowser, publish } from './writing.ts'

const words = 'Only ann shall ever read this'

test('a second tab keeps its words when its member signs out, and asks for the same one', async ({
  page,
  forum,
}) => {
  const ann = await join(page, forum)
  const path = await publish(page, forum)
  await openComposer(page, path)
  await field(page, 'body').fill('Typed before ann signed out')
  const elsewhere = await page.context().newPage()
  await elsewhere.goto('/')
  await signOut(elsewhere)
  await expect(page.getByText(`${ann} has signed out in this browser`)).toBeVisible()
  await field(page, 'body').pressSequentially(', and typed on.')
  await expect(field(page, 'body')).toHaveValue('Typed before ann signed out, and typed on.')
  expect(await inBrowser(page)).not.toContain('Typed before')

  await signInBeside(page, ann)
  await expect(page.getByText(`${ann} has signed out in this browser`)).toHaveCount(0)
  await expect.poll(() => inBrowser(page)).toContain('and typed on')
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(page.locator('.reply')).toContainText('and typed on')
})

test('a composer in a second tab saves nothing for whoever comes next', async ({ page, forum }) => {
  const ann = await join(page, forum)
  await openComposer(page)
  const elsewhere = await page.context().newPage()
  await elsewhere.goto('/')
  await signOut(elsewhere)
  await join(elsewhere, forum)
  await elsewhere.goto('/')
  await field(page, 'title').fill(words)
  await expect(page.getByText(`${ann} has signed out in this browser`)).toBeVisible()
  await expect(page.getByText('You are not signed in any more').first()).toBeVisible()
  await openComposer(elsewhere)
  await expect(field(elsewhere, 'title')).toHaveValue('')
  expect(await inBrowser(page)).not.toContain(words)
  await expect(field(page, 'title')).toHaveValue(words)
})

test('a page that stayed open leads its reader on as whoever is here now', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page, '/tags')
  const elsewhere = await page.context().newPage()
  await loseSession(page)
  const ben = await join(elsewhere, forum)
  await openComposer(elsewhere, '/')
  await page.getByRole('link', { name: 'Write a tip' }).first().click()
  await expect(page.locator(`summary[aria-label="${ben}"]`)).toBeVisible()
  await alive(page)
  await field(page, 'title').fill('Of ben alone')
  await expect(page.getByText('Saved here and on the server').first()).toBeVisible()
})
