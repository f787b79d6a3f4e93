import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CriteriaChart, CriteriaTable } from '#app/forum/threads/reviews/criteria-chart.tsx'
import { type NamedUse, RetentionChart } from '#app/forum/threads/reviews/retention-chart.tsx'
import { RetentionTable } from '#app/forum/threads/reviews/retention-table.tsx'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

const messages = { en: await loadMessages('en'), fr: await loadMessages('fr'), zh: await loadMessages('zh') }
const locales = ['en', 'fr', 'zh'] as const

function drawn(what: React.ReactNode, locale: (typeof locales)[number] = 'en') {
  return renderToStaticMarkup(
    <SpeechProvider locale={locale} messages={messages[locale]}>
      {what}
    </SpeechProvider>,
  )
}

const step = (t: number, survival: number) => ({ t, n: 20, events: 1, censored: 0, survival })
const marks = [30, 90, 180, 365].map((day, at) => ({
  ...{ day, n: 20 - 6 * at, share: at < 3 ? 0.9 - at / 10 : null },
}))
const use = (id: string, ...steps: ReturnType<typeof step>[]): NamedUse => ({
  ...{ id, name: id, owners: 20, steps, marks, novelty: null },
})
const uses = [use('Clock', step(30, 0.9), step(365, 0.5)), use('Notes', step(30, 0.88), step(365, 0.49))]

test('a line falls where owners dropped the use, and ends with its share', () => {
  const markup = drawn(<RetentionChart uses={uses} />)
  expect(markup).toContain('d="M40 20H68.3V40H384V120"')
  expect(markup).toContain('Clock, 50%')
  expect(markup).toContain('Clock: 50% at day 365; Notes: 49% at day 365')
})

test('under the axis stands how many each line is drawn from, hidden below five', () => {
  const markup = drawn(<RetentionChart uses={uses.slice(0, 1)} />)
  const counts = [...markup.matchAll(/y="286"[^>]*>([^<]+)</g)].map(([, count]) => count)
  expect(counts).toEqual(['20', '14', '8', '–'])
})

test('labels of lines that end together do not cover each other', () => {
  const heights = [...drawn(<RetentionChart uses={uses} />).matchAll(/class="lab" x="[^"]+" y="([^"]+)"/g)]
  const [first, second] = heights.map(([, y]) => Number(y))
  expect(Math.abs(first! - second!)).toBeGreaterThanOrEqual(15)
})

test('the same figures stand in tables with heads of rows and columns', () => {
  const markup = drawn(<RetentionTable uses={uses} />)
  expect(markup.match(/scope="row"/g)).toHaveLength(2)
  expect(markup.match(/scope="col"/g)).toHaveLength(5)
  expect(markup).toContain('<b>90%</b> <span>20</span>')
  expect(markup).toContain('too few')
})

test('a mean is said with its number of owners, in picture, title and table', () => {
  const criteria = [{ id: 'sun', name: 'Readability', mean: 3.46, n: 7 }]
  const markup = drawn(<CriteriaChart criteria={criteria} />)
  expect(markup).toContain('3.5 of 5 (7)')
  expect(markup).toContain('Readability: 3.5 of 5, 7 owners')
  expect(drawn(<CriteriaTable criteria={criteria} />)).toContain('<td class="num">7</td>')
})

test.each(locales)('in %s every word of the charts is said', (locale) => {
  const markup = drawn(<RetentionChart uses={uses} />, locale) + drawn(<RetentionTable uses={uses} />, locale)
  expect(markup).not.toMatch(/reviews\.stats|\{/)
})
