import type { Page } from '@playwright/test'
import { openComposer } from './alive.ts'
import { another, fromUs, join } from './members.ts'
import { expect, type Forum, test } from './support.ts'
import { field, idOf, publish } from './writing.ts'

const words = 'Typed in the underground, where nothing is sent.'

test('a reply that could not be sent is there, though somebody else’s arrived', async ({
  page,
  browser,
  forum,
}) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await openComposer(page, path)
  await field(page, 'body').fill(words)
  await sendOffline(page)
  const { page: ben } = await another(browser, forum)
  await answer(ben, forum, path, 'Somebody else has something to say.')

  await openComposer(page, path)
  await expect(page.locator('.reply')).toContainText('Somebody else has something to say.')
  await expect(field(page, 'body')).toHaveValue(words)
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(page.locator('.reply', { hasText: words })).toBeVisible()
  await expect(field(page, 'body')).toHaveValue('')
  await openComposer(page, path)
  await expect(field(page, 'body')).toHaveValue('')
})

test('a reply that could not be sent is there, though another of its author’s arrived', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await openComposer(page, path)
  await field(page, 'body').fill(words)
  await sendOffline(page)
  await answer(page, forum, path, 'Sent from another device.')
  await openComposer(page, path)
  await expect(field(page, 'body')).toHaveValue(words)
})

test('the same words again are a new reply, and are kept as one', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await answer(page, forum, path, words)
  await openComposer(page, path)
  await field(page, 'body').fill(words)
  await sendOffline(page)
  await openComposer(page, path)
  await expect(field(page, 'body')).toHaveValue(words)
})

test('a reply that did arrive, though nobody heard, is not offered again', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await openComposer(page, path)
  await field(page, 'body').fill(`${words}\n\nIn two parts. `)
  await sendOffline(page)
  // As the server would have got it, had only its answer been lost.
  await answer(page, forum, path, `${words}\r\n\r\nIn two parts. `)
  await openComposer(page, path)
  await expect(page.locator('.reply')).toContainText('In two parts.')
  await expect(field(page, 'body')).toHaveValue('')
})

test('a question that could not be sent is there, though another of its title was asked', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  await openComposer(page, '/questions/new')
  await field(page, 'title').fill('Does it show the next train?')
  await field(page, 'text').fill(words)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(field(page, 'text')).toHaveCount(0)
  await page.context().setOffline(false)
  const title = 'Does it show the next train?'
  // Whether it was asked before by another journey of this forum is not looked at.
  const asked = { title, text: 'Asked from another device.', asked: title, do: 'ask' }
  const response = await page.request.post('/questions/new', fromUs(forum, asked))
  expect(response.status()).toBe(302)
  await openComposer(page, '/questions/new')
  await expect(field(page, 'text')).toHaveValue(words)
})

/** Answers once the page has noticed. */
async function sendOffline(page: Page) {
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(field(page, 'body')).toHaveCount(0)
  await page.context().setOffline(false)
}

async function answer(page: Page, forum: Forum, path: string, body: string) {
  const response = await page.request.post(`/threads/${idOf(path)}/replies`, fromUs(forum, { body }))
  expect(response.status()).toBe(302)
}
