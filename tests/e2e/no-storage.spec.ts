import { openComposer } from './alive.ts'
import { join } from './members.ts'
import { expect, test } from './support.ts'
import { field, publish } from './writing.ts'

/** As where a browser's owner forbids it, or it is full. */
const without = {
  forbidden: () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('', 'SecurityError')
      },
    }),
  missing: () => Object.defineProperty(window, 'localStorage', { value: null }),
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  },
}

for (const [how, take] of Object.entries(without)) {
  test(`with storage that is ${how} members write all the same, and are told no untruth`, async ({
    page,
    forum,
  }) => {
    const wrong: string[] = []
    page.on('pageerror', ({ message }) => wrong.push(message))
    await join(page, forum)
    const path = await publish(page, forum)
    await page.addInitScript(take)
    await openComposer(page, path)
    await field(page, 'body').fill('Kept nowhere, and sent all the same.')
    await expect(field(page, 'body')).toHaveValue('Kept nowhere, and sent all the same.')
    await page.getByRole('button', { name: 'Post reply' }).click()
    await expect(page.locator('.reply')).toContainText('Kept nowhere')

    await page.route('**/drafts', (route) => route.abort())
    await openComposer(page, '/questions/new')
    await field(page, 'title').fill('Does it keep anything?')
    await expect(page.getByText('this browser cannot keep it')).toBeVisible()
    await page.getByRole('button', { name: 'Light or dark' }).click()
    expect(wrong).toEqual([])
  })
}
