import type { Locator, Page } from '@playwright/test'
import type { Answer } from './mixed-items.ts'
import { expect } from './support.ts'

/** A thumb counts each touch; choosing in a list is two, one on the list and one in what the phone opens. */
export function aThumb(staff: Page) {
  let touches = 0
  const row = staff.locator('[data-queue] > li').first()
  // The address names it: the browser scrolls there.
  const next = staff.locator('[data-queue] > li:first-child:target')
  const touch = async (what: Locator) => {
    const { width, height } = (await what.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    touches++
    await what.tap()
  }
  const give = async ({ key, rule }: Answer) => {
    if (rule) {
      await touch(row.locator('select[name="rule"]'))
      touches++
      await row.locator('select[name="rule"]').selectOption(rule)
    }
    await touch(row.locator(`[data-do="${key}"]`))
  }
  return { row, next, give, count: () => touches }
}

/** The first letters of the rules as their list has them: what is typed into it. */
const letter = { spam: 'a', abuse: 'a', private: 's' }

/** Keys alone: what they act on is the row that has the focus, or the first where none has. */
export function aKeyboard(staff: Page) {
  let presses = 0
  const row = staff
    .locator('[data-queue] > li:focus')
    .or(staff.locator('[data-queue]:not(:has(> :focus)) > li:first-child'))
  const press = async (key: string) => {
    presses++
    await staff.keyboard.press(key)
  }
  const give = async ({ key, rule }: Answer) => {
    if (!rule) return press(key)
    for (const one of ['w', letter[rule], 'Enter']) await press(one)
  }
  return { row, next: staff.locator('[data-queue] > li:focus'), give, count: () => presses }
}
