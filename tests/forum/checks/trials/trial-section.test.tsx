import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import type { TrialsShown } from '#app/forum/checks/trials/trial-queries.server.ts'
import { TrialSection } from '#app/forum/checks/trials/trial-section.tsx'
import { loadMessages } from '#app/messages/load.ts'
import { now } from '#app/platform/clock.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

const nobody: TrialsShown = {
  mine: null,
  week: { kept: 0, of: 0 },
  month: { kept: 0, of: 0 },
  reasons: null,
  mayTry: true,
}

async function said(trials: Partial<TrialsShown>, locale: 'en' | 'fr' | 'zh' = 'en') {
  const markup = renderToStaticMarkup(
    <SpeechProvider locale={locale} messages={await loadMessages(locale)}>
      <StaticRouter location="/">
        <TrialSection threadId="t1" trials={{ ...nobody, ...trials }} />
      </StaticRouter>
    </SpeechProvider>,
  )
  return markup.replace(/[\u00a0\u202f]/g, ' ')
}

test('a share never stands without its number', async () => {
  const figures = { week: { kept: 16, of: 39 }, month: { kept: 7, of: 25 } }
  expect(await said(figures)).toContain(
    '41% kept it after a week (n = 39). 28% kept it after a month (n = 25).',
  )
  expect(await said(figures, 'fr')).toContain('41 % l’ont gardée après une semaine (n = 39).')
  expect(await said(figures, 'zh')).toContain('一周后还在用：41%（n = 39）。')
})

test('of a few only the count is said, and of nobody that nobody said it', async () => {
  expect(await said({ week: { kept: 3, of: 4 } })).toContain('3 of 4 kept it after a week.')
  expect(await said({ week: { kept: 3, of: 4 } })).not.toContain('%')
  expect(await said({})).toContain('Nobody has said yet')
})

test('one tries, stops, or says what became of it; who wrote it does neither', async () => {
  const mine = { id: 'x1', startedAt: now(), running: true, day: null }
  expect(await said({})).toContain('Try for a week')
  expect(await said({ mine })).toContain('Stop trying')
  expect(await said({ mine: { ...mine, day: 8 } })).toContain('href="/trials/x1"')
  expect(await said({ mayTry: 'trials.notYourOwn' })).not.toContain('<form')
})

test('reasons are shown to whom they are given', async () => {
  expect(await said({ reasons: [{ reason: 'BATTERY', count: 2 }] })).toContain('It cost too much battery')
})
