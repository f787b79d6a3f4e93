import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { HowTrustWorks } from '#app/forum/members/trust/how-trust-works.tsx'
import { needsFor } from '#app/forum/members/trust/level.ts'
import { loadMessages } from '#app/messages/load.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

const facts = {
  joinedAt: new Date(+now() - 2 * DAY),
  ...{ posts: 3, removals: 0, appointed: false },
  ...{ tips: { by2: 0, by5: 0 }, reports: { settled: 4, agreed: 3 } },
}
const steps = ([1, 2, 3] as const).map((level) => ({ level, needs: needsFor(level, facts, now()) }))

const pace = { threads: 2, threadsMax: 3, replies: 4, repliesMax: 10, after: { threads: 20, replies: 200 } }
const today = { first: true, hours: 5, ...pace }

async function shown(level: number | null, locale: (typeof locales)[number] = 'en') {
  return renderToStaticMarkup(
    <SpeechProvider locale={locale} messages={await loadMessages(locale)}>
      <StaticRouter location="/">
        <HowTrustWorks level={level} steps={steps} today={level === null ? null : today} />
      </StaticRouter>
    </SpeechProvider>,
  )
}

test('a member reads their level, and how far they are to the next', async () => {
  const page = await shown(1)
  expect(page).toContain('You are at level 1: Level 1, settled in.')
  expect(page).toContain('10 posts that stand.<b> 3 of 10</b>')
  expect(page).toContain('1 tip of yours found to work by 2 others.<b> 0 of 1</b>')
  expect(page).toContain('<b> 75 %</b>')
  expect(page).toContain('2 of 3 threads started.')
  expect(page).toContain('In 5 hours it is 20 threads and 200 replies a day.')
})

test('a visitor reads what is asked, and nothing of themselves', async () => {
  const page = await shown(null)
  expect(page).toContain('10 posts that stand.</li>')
  expect(page).not.toMatch(/You are at|still missing|3 of 10/)
})

test('every language says all of it', async () => {
  for (const locale of locales) {
    const page = await shown(1, locale)
    expect(page).not.toMatch(/trust\.[a-z]|\{/)
    expect(page.match(/<tr>/g)).toHaveLength(6)
  }
})
