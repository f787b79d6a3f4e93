import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

type Axe = { run(rules: object): Promise<AxeResults> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is in the way on this page: all rules in light, and in dark the one that depends on colours. */
export async function inTheWay(page: Page) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.evaluate(source)
  const light = await violations(page, {})
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await violations(page, { runOnly: ['color-contrast'] })
  return [...light.map((one) => ['light', ...one]), ...dark.map((one) => ['dark', ...one])]
}

/** Asked directly: the package's own way opens a page for each analysis, which costs three times as much. */
function violations(page: Page, rules: object) {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run({ resultTypes: ['violations'], ...rules })
    return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 2).map(({ html }) => html.slice(0, 160))])
  }, rules)
}

/** The widths at which this page is wider than the screen. */
export async function tooWideAt(page: Page, widths: number[]) {
  const wide: number[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    if (overflows) wide.push(width)
  }
  return wide
}

/** Buttons and chips that are too small for a thumb. */
export function tooSmall(page: Page) {
  return page.locator('button, .key, a.chip, summary, .ib, .nav a, .opt').evaluateAll((all) =>
    all
      .filter((one) => (one as HTMLElement).checkVisibility() && !one.classList.contains('vh'))
      .map((one) => ({ html: one.outerHTML.slice(0, 90), height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height < 43.9)
      .slice(0, 3),
  )
}

/** Keeps what this page says to the console in red, from now on. */
export function complaintsOf(page: Page) {
  const complaints: string[] = []
  page.on('console', (message) => {
    const expected = message.text().includes('status of 404')
    if (message.type() === 'error' && !expected) complaints.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  return complaints
}
