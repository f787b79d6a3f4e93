import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { FigurePage } from '#app/forum/moderation/appeals/figure-page.tsx'
import { JudgeForm } from '#app/forum/moderation/appeals/judge-form.tsx'
import { LogPageView } from '#app/forum/moderation/appeals/log-page.tsx'
import { Objection } from '#app/forum/moderation/appeals/objection.tsx'
import { StatementFacts, StatementText } from '#app/forum/moderation/appeals/statement.tsx'
import type { Statement } from '#app/forum/moderation/appeals/statement-queries.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

async function shown(page: ReactNode) {
  return renderToStaticMarkup(
    <StaticRouter location="/">
      <SpeechProvider locale="en" messages={await loadMessages('en')}>
        {page}
      </SpeechProvider>
    </StaticRouter>,
  )
}

const at = new Date('2026-03-04T05:06:07Z')
const statement: Statement = {
  id: 'd1',
  act: 'post.removed',
  rule: 'spam',
  subject: { kind: 'post', path: '/posts/p1' },
  automated: false,
  at,
  endsAt: null,
  undoneAt: null,
  logged: true,
  words: 'Un lien vers une boutique.',
  language: 'fr',
  about: { title: 'A <clock>', body: 'Buy it here.', language: 'en' },
  names: null,
  mending: null,
  counter: false,
  objecting: { may: true, until: new Date('2026-09-04T05:06:07Z'), daysLeft: 3 },
  appeal: null,
}
const reply = { faults: {}, text: () => undefined }

test('a statement says the act, the rule with its sentence, and the words with their language', async () => {
  const page = await shown(<StatementFacts statement={statement} />)
  for (const said of ['Removed', 'Advertising or spam', 'What mainly wants to sell', 'Français', 'By staff'])
    expect(page).toContain(said)
  expect(await shown(<StatementText statement={statement} />)).toContain('A &lt;clock&gt;')
})

test('what can be put right is said with when', async () => {
  const held = { ...statement, act: 'post.held' as const, mending: { how: 'soon' as const, minutes: 7 } }
  const page = await shown(<StatementFacts statement={held} />)
  expect(page).toContain('an edit in 7 minutes or later shows it again at once')
  expect(await shown(<StatementFacts statement={statement} />)).not.toContain('What you can do')
})

test('a removal for copyright leads to the counter-notice that answers this very decision', async () => {
  const removed = { ...statement, rule: 'copyright' as const, counter: true }
  const page = await shown(<StatementFacts statement={removed} />)
  expect(page).toContain('href="/notices/new?kind=counter&amp;decision=d1"')
  expect(await shown(<StatementFacts statement={statement} />)).not.toContain('kind=counter')
})

test('what is illegal is said with its law', async () => {
  const illegal = {
    ...statement,
    rule: 'illegal' as const,
    words: '§ 201a of the penal code',
    language: 'en',
  }
  const page = await shown(<StatementFacts statement={illegal} />)
  for (const said of ['The law, in the words of staff', '§ 201a of the penal code'])
    expect(page).toContain(said)
  expect(await shown(<StatementFacts statement={statement} />)).not.toContain('The law')
})

test('who may object finds the form and the clock; who may not, why', async () => {
  const page = await shown(<Objection statement={statement} reply={reply} />)
  expect(page).toContain('Until September 4, 2026: 3 days left.')
  expect(page).toContain('<textarea')
  const late = { ...statement, objecting: { ...statement.objecting!, may: 'appeals.tooLate' as const } }
  expect(await shown(<Objection statement={late} reply={reply} />)).toContain('Six months have passed')
})

test('whoever decided reads that somebody else judges', async () => {
  const page = await shown(<JudgeForm may="appeals.judge.notYourOwn" seen={null} reply={reply} />)
  expect(page).toContain('Somebody else judges the objection.')
  expect(await shown(<JudgeForm may={true} seen={{ id: 'c', version: 2 }} reply={reply} />)).toContain(
    '<form',
  )
})

test('the log and the figures are pages', async () => {
  const line = { id: 'd1', act: 'post.removed', rule: 'spam', subjectKind: 'post' } as const
  const lines = [{ ...line, automated: false, at, undoneAt: null }]
  const log = await shown(<LogPageView page={{ lines, next: null, filter: {} }} lang={null} />)
  expect(log).toContain('<a href="/moderation-log/d1">Removed · Advertising or spam · Post · By staff</a>')
  const none = { total: 0, automated: 0, acts: [], rules: [], reports: [], medianHours: null }
  const appeals = { received: 0, upheld: 0, reversed: 0, waiting: 0 }
  const figures = await shown(<FigurePage figures={{ year: 2026, years: [2026], ...none, appeals }} />)
  expect(figures).toContain('Nothing in 2026.')
})
