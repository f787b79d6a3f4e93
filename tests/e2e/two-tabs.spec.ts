import type { Page } from '@playwright/test'
import { alive, openComposer } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { field, publish } from './writing.ts'

const saved = 'Saved here and on the server'
const conflict = 'A newer text was saved elsewhere'
const use = 'Use the text of this browser'

for (const path of ['/tips/new', '/questions/new', '/reviews/new']) {
  test(`of two tabs on one draft both are offered, however either goes on: ${path}`, async ({
    page,
    forum,
  }) => {
    await join(page, forum)
    await openComposer(page, path)
    const second = await page.context().newPage()
    await openComposer(second, path)
    await field(page, 'title').fill('What the first tab says')
    await expect(page.getByText(saved).first()).toBeVisible()
    await field(second, 'title').fill('What the second tab says')
    await expect(second.getByText(conflict).first()).toBeVisible()
    await field(page, 'title').fill('What the first tab says later')
    await expect(page.getByText('Saving').first()).toBeVisible()
    await expect(page.getByText(saved).first()).toBeVisible()

    await second.reload()
    await alive(second)
    await expect(field(second, 'title')).toHaveValue('What the first tab says later')
    await second.getByRole('button', { name: use }).click()
    await expect(field(second, 'title')).toHaveValue('What the second tab says')
    await second.getByRole('button', { name: use }).click()
    await expect(field(second, 'title')).toHaveValue('What the first tab says later')
    await expect(field(page, 'title')).toHaveValue('What the first tab says later')
  })
}

test('of two tabs on one reply neither overwrites the other', async ({ page, forum }) => {
  await join(page, forum)
  const path = await publish(page, forum)
  await openComposer(page, path)
  const second = await page.context().newPage()
  await openComposer(second, path)
  await field(page, 'body').fill('What the first tab says')
  await field(second, 'body').fill('What the second tab says')
  await field(page, 'body').fill('What the first tab says later')
  await reload(second)
  await expect(field(second, 'body')).toHaveValue('What the second tab says')
  await second.getByRole('button', { name: use }).click()
  await expect(field(second, 'body')).toHaveValue('What the first tab says later')
  await reload(page)
  await expect(field(page, 'body')).toHaveValue('What the first tab says later')
  await page.getByRole('button', { name: use }).click()
  await expect(field(page, 'body')).toHaveValue('What the second tab says')
})

test('what one tab publishes does not take what another wrote with it', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page, '/questions/new')
  const second = await page.context().newPage()
  await openComposer(second, '/questions/new')
  await field(page, 'title').fill('Is this what the first tab asks?')
  await expect(page.getByText(saved)).toBeVisible()
  await field(second, 'title').fill('Does the second tab ask that?')
  await field(second, 'text').fill('It was quicker, and has more to say.')
  await second.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(second.locator('h1')).toContainText('Does the second tab ask that?')
  await reload(page)
  await expect(field(page, 'title')).toHaveValue('Is this what the first tab asks?')
})

test('who types on while a save is slow stands in nobody’s way', async ({ page, forum }) => {
  await join(page, forum)
  await openComposer(page, '/questions/new')
  let saves = 0
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/drafts', async (route) => {
    if (++saves === 1) await released
    await route.continue()
  })
  await field(page, 'title').fill('Typed first')
  await expect.poll(() => saves).toBe(1)
  await field(page, 'title').fill('Typed first, and then on')
  release()
  await expect(page.getByText(saved)).toBeVisible()
  await expect.poll(() => saves).toBe(2)
  await expect(page.getByText(saved)).toBeVisible()
  await expect(page.getByText(conflict)).toHaveCount(0)
})

for (const path of ['/tips/new', '/questions/new', '/reviews/new'])
  test(`what was typed while a save was under way is there after a reload: ${path}`, async ({
    page,
    forum,
  }) => {
    await join(page, forum)
    await openComposer(page, path)
    const held: (() => void)[] = []
    await page.route('**/drafts', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve))
      await route.continue().catch(() => {})
    })
    await field(page, 'title').fill('Typed first')
    await expect.poll(() => held.length).toBe(1)
    const answered = page.waitForResponse('**/drafts')
    await field(page, 'title').fill('Typed first, and then on')
    held[0]?.()
    await answered
    await expect.poll(() => held.length).toBe(2)
    await reload(page)
    await expect(field(page, 'title')).toHaveValue('Typed first, and then on')
  })

async function reload(page: Page) {
  await page.reload()
  await alive(page)
}
