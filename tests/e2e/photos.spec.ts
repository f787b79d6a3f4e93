import type { Page } from '@playwright/test'
import { another, join } from './members.ts'
import { expect, test } from './support.ts'
import { aJpeg, publish } from './writing.ts'

test('a photo of a draft is for its uploader only and kept by no cache', async ({ page, browser, forum }) => {
  await join(page, forum)
  const { id } = await uploaded(page, forum.url)
  const mine = await page.request.get(`/photos/${id}/thumb.webp`)
  expect(mine.status()).toBe(200)
  expect(mine.headers()['cache-control']).toBe('private, no-store')

  const ben = await another(browser, forum)
  expect((await ben.page.request.get(`/photos/${id}/thumb.webp`)).status()).toBe(404)
  expect((await fetch(`${forum.url}/photos/${id}/thumb.webp`)).status).toBe(404)
})

test('a published photo may be kept an hour and is not sent twice, until its tip is deleted', async ({
  page,
  forum,
}) => {
  await join(page, forum)
  const { id, path: photo } = await uploaded(page, forum.url)
  const tip = await publish(page, forum, { 'steps[0].photo': id, 'steps[0].alt': 'A timetable' })
  const seen = await fetch(forum.url + photo)
  expect(seen.status).toBe(200)
  expect(seen.headers.get('cache-control')).toBe('public, max-age=3600')
  expect(seen.headers.get('set-cookie')).toBeNull()
  const known = { headers: { 'if-none-match': seen.headers.get('etag')! } }
  expect((await fetch(forum.url + photo, known)).status).toBe(304)

  await page.goto(tip)
  await page.getByRole('link', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('You deleted this.')).toBeVisible()
  expect((await fetch(forum.url + photo)).status).toBe(410)
})

test("a form takes no photo that is somebody else's", async ({ page, browser, forum }) => {
  const ben = await another(browser, forum)
  const { id } = await uploaded(ben.page, forum.url)
  await join(page, forum)
  const typed = { 'steps[0].photo': id, 'steps[0].alt': 'Not mine' }
  await expect(publish(page, forum, typed)).rejects.toThrow('isn’t yours')
})

async function uploaded(page: Page, origin: string) {
  const response = await page.request.post('/photos', {
    headers: { origin },
    multipart: { photo: await aJpeg() },
  })
  expect(response.status()).toBe(201)
  return (await response.json()) as { id: string; path: string }
}
