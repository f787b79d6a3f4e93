import { expect, test } from 'vitest'
import { NoticeFields } from '#app/forum/moderation/reports/notice-form.tsx'
import { postReasons } from '#app/forum/moderation/reports/report.ts'
import { ReportForm } from '#app/forum/moderation/reports/report-form.tsx'
import { ReportCard } from '#app/forum/threads/report-card.tsx'
import { Foot } from '#app/ui/foot.tsx'
import { rendered } from '#tests/support/rendered.tsx'

const blank = { address: '', answerable: [], faults: {}, text: () => undefined }
const names = (page: string) => [...new Set([...page.matchAll(/ name="(\w+)"/g)].map(([, name]) => name))]

test('a notice asks for what the law asks for, and nothing more', async () => {
  const illegal = await rendered(
    <NoticeFields kind="illegal" {...blank} address="https://verso.example/posts/1" />,
  )
  expect(names(illegal)).toEqual([
    'kind',
    'address',
    'explanation',
    'childAbuse',
    'name',
    'email',
    'goodFaith',
  ])
  expect(illegal).toContain('value="https://verso.example/posts/1"')
  const copyright = await rendered(<NoticeFields kind="copyright" {...blank} />)
  expect(names(copyright)).toEqual([
    'kind',
    'address',
    'work',
    'original',
    'explanation',
    'name',
    'email',
    'goodFaith',
  ])
})

test('a counter-notice offers the removals it can answer, or says that there is none', async () => {
  expect(await rendered(<NoticeFields kind="counter" {...blank} />)).toContain('No post of yours')
  const answerable = [{ id: 'd1', at: '2026-11-21T12:00:00Z', excerpt: 'My lighthouse' }]
  const page = await rendered(<NoticeFields kind="counter" {...blank} answerable={answerable} />)
  expect(page).toContain('My lighthouse')
  expect(page).not.toContain('checked')
  const opened = await rendered(
    <NoticeFields kind="counter" {...blank} answerable={answerable} decision="d1" />,
  )
  expect(opened).toContain('name="decision" checked="" value="d1"')
  expect(names(page)).toEqual(['kind', 'decision', 'explanation', 'name', 'email', 'goodFaith'])
})

test('what was typed stays, with what is wrong beside its field', async () => {
  const typed = { ...blank, text: (name: string) => (name === 'explanation' ? 'Stolen.' : undefined) }
  const faults = { explanation: ['reports.explanationShort' as const] }
  const page = await rendered(<NoticeFields kind="illegal" {...typed} faults={faults} />, { locale: 'fr' })
  expect(page).toContain('Stolen.')
  expect(page).toContain('au moins 20 caractères')
})

test('a report offers its reasons and the way to a notice', async () => {
  const page = await rendered(
    <ReportForm title="Report" reasons={postReasons} address="/posts/p1" reply={blank}>
      <p>Buy now</p>
    </ReportForm>,
  )
  expect(page.match(/type="radio"/g)).toHaveLength(postReasons.length)
  expect(page).toContain('/notices/new?address=%2Fposts%2Fp1')
})

test('a card’s report costs few bytes', async () => {
  const card = await rendered(<ReportCard of="/threads/0mhzabcdefghijklm" />)
  expect(card).toContain('href="/threads/0mhzabcdefghijklm/report"')
  expect(card.length).toBeLessThan(220)
})

test('every page ends with the way to a notice, about itself where it can be', async () => {
  expect(await rendered(<Foot />, { at: '/posts/p1' })).toContain('/notices/new?address=%2Fposts%2Fp1')
  expect(await rendered(<Foot />, { at: '/tags' })).toContain('href="/notices/new"')
})
