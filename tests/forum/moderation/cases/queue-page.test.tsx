import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { BulkPage } from '#app/forum/moderation/cases/bulk-page.tsx'
import { CasePage } from '#app/forum/moderation/cases/case-page.tsx'
import type { CasePage as Panel } from '#app/forum/moderation/cases/case-page-queries.server.ts'
import { QueuePage } from '#app/forum/moderation/cases/queue-page.tsx'
import type { QueuePage as Page } from '#app/forum/moderation/cases/queue-page-queries.server.ts'
import type { CaseRow } from '#app/forum/moderation/cases/queue-row-queries.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { now } from '#app/platform/clock.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

const row: CaseRow = {
  ...{ id: 'c1', version: 3, kind: 'reports', priority: 9.5, openedAt: now() },
  ...{ subjectKind: 'post', subjectId: 'p1', path: '/posts/p1', desk: null, language: 'fr' },
  ...{ author: 'ann', assignee: null, mine: false, changed: true, held: false, trigger: '', editedAt: now() },
  ...{ title: 'A clock on the back', text: 'Une horloge au dos.', rule: 'spam', acts: ['remove', 'dismiss'] },
  ...{ words: 'It names a shop.', signs: [], word: null, danger: null, decided: null, judging: true },
  reasons: [
    { reason: 'spam', count: 3 },
    { reason: 'pretends', count: 1 },
  ],
}
const rows: CaseRow[] = [
  row,
  {
    ...row,
    id: 'c2',
    kind: 'approval',
    held: true,
    trigger: 'watched',
    rule: '',
    acts: ['reject', 'approve'],
    reasons: [],
  },
  {
    ...row,
    id: 'c3',
    kind: 'tag',
    word: { id: 'w1', text: 'lanterns', near: 'lantern' },
    acts: ['refuse', 'accept', 'merge'],
    reasons: [],
    changed: false,
    assignee: 'mo',
    mine: true,
    priority: 1,
  },
  {
    ...row,
    ...{ id: 'c4', kind: 'appeal', acts: [], reasons: [], changed: false, assignee: 'max', priority: 5 },
    decided: { act: 'post.removed', rule: 'spam', title: '', text: 'Buy lanterns.' },
    judging: 'appeals.judge.notYourOwn',
  },
  { ...row, id: 'c5', kind: 'appeal', acts: ['uphold', 'reverse'], reasons: [], changed: false },
  {
    ...row,
    ...{ id: 'c6', kind: 'danger', danger: 'warned', acts: ['gate', 'dismiss', 'ungate'], reasons: [] },
    signs: [{ id: 'l1', caseId: 'c6', what: 'vote-burst', text: '9 / 12 min' }],
  },
]
const page: Page = {
  ...{ cases: rows, next: '1_c4', filter: { kind: 'reports' }, phones: [], tags: {} },
  outcome: {
    ...{ act: 'post.removed', count: 1, undone: false, undo: { done: 'd1', batch: null } },
    missed: [{ id: 'c9', name: 'max' }],
  },
}
const refused = { faults: {}, text: () => undefined }

async function markup(part: React.ReactNode, locale: 'en' | 'fr' | 'zh' = 'en') {
  return renderToStaticMarkup(
    <SpeechProvider locale={locale} messages={await loadMessages(locale)}>
      <StaticRouter location="/admin/queue?kind=reports">{part}</StaticRouter>
    </SpeechProvider>,
  )
}
const count = (text: string, part: RegExp) => [...text.matchAll(part)].length

test('each row carries its acts, one tap or one key each, with the rule most reports name chosen', async () => {
  const html = await markup(<QueuePage queue={page} refused={refused} />)
  expect(count(html, /<form class="settle" method="post">/g)).toBe(6)
  expect(count(html, /data-do="a"/g)).toBe(5)
  expect(count(html, /data-do="r"/g)).toBe(5)
  expect(count(html, /data-do="m"/g)).toBe(1)
  expect(count(html, /data-do="u"/g)).toBe(1)
  expect(count(html, /data-do="c"/g)).toBe(5)
  expect(html).toContain('<option value="spam" selected="">')
  const said = [
    'Advertising or spam × 3',
    'Changed since',
    'max looks at it',
    'Already handled by max',
    '“It names a shop.”',
    'Buy lanterns.',
    'You decided this. Somebody else judges the objection.',
    'It is “lantern”',
    'Refuse “lanterns”',
    'Many votes at once: 9 / 12 min',
    'Readers are warned',
    'Undo',
  ]
  for (const words of said) expect(html).toContain(words)
})

test('the row whose law is not named has room for it, the others do not', async () => {
  const faults = { words: ['moderation.lawMissing' as const] }
  const text = (name: string) => ({ case: 'c1', rule: 'illegal' })[name]
  const html = await markup(<QueuePage queue={page} refused={{ faults, text }} />)
  expect(count(html, /name="words"/g)).toBe(1)
  expect(html).toContain('id="f-words"')
  expect(await markup(<QueuePage queue={page} refused={refused} />)).not.toContain('name="words"')
})

test.each(['en', 'fr', 'zh'] as const)('in %s every word of the queue is there', async (locale) => {
  const panel: Panel = {
    ...row,
    ...{ closed: null, texts: { now: 'New.', before: 'Old.' }, earlier: { subject: 1, author: 2 } },
    reports: [{ id: 'r1', kind: 'report', reason: 'spam', text: 'A shop.', at: now(), weight: 1, by: null }],
    lines: ['opened', 'claimed', 'post.removed'].map((what) => ({
      id: what,
      what,
      text: '',
      at: now(),
      by: 'mo',
    })),
  }
  const bulk = {
    act: 'remove' as const,
    fitting: [{ ...row, left: null }],
    left: [{ ...row, left: 'changed' as const }],
  }
  const pages = [
    await markup(<QueuePage queue={page} refused={refused} />, locale),
    await markup(<QueuePage queue={{ ...page, cases: [], next: null }} refused={refused} />, locale),
    await markup(<CasePage row={panel} refused={refused} />, locale),
    await markup(
      <CasePage row={{ ...panel, closed: { act: 'post.removed', undo: 'd1' } }} refused={refused} />,
      locale,
    ),
    await markup(<BulkPage bulk={bulk} refused={refused} />, locale),
  ]
  for (const html of pages) expect(html).not.toMatch(/>[^<]*\bqueue\.[a-z]/)
})
