import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { NoticeList } from '#app/forum/notifications/notice-list.tsx'
import type { Notice } from '#app/forum/notifications/notification-queries.server.ts'
import { loadMessages } from '#app/messages/load.ts'
import { now } from '#app/platform/clock.ts'
import { SpeechProvider } from '#app/platform/i18n/use-translate.tsx'

async function said(locale: 'en' | 'zh', kind: Notice['kind'], params: object) {
  const notice = { id: '1', kind, params: params as Notice['params'], at: now(), read: true, waits: false }
  return renderToStaticMarkup(
    <StaticRouter location="/">
      <SpeechProvider locale={locale} messages={await loadMessages(locale)}>
        <NoticeList notices={[notice]} phones={{}} />
      </SpeechProvider>
    </StaticRouter>,
  )
}

const removal = { act: 'post.removed', rule: 'spam', decision: 'd1', kind: 'post', automated: false }

test('a decision is told by its act and rule, and leads to its reasons', async () => {
  const words = await said('en', 'moderated', removal)
  expect(words).toContain('<a href="/decisions/d1">Staff decided: Removed (Advertising or spam)</a>')
  expect(await said('zh', 'moderated', removal)).toContain('管理人员决定：已移除（广告或垃圾内容）')
})

test('what a rule did by itself says so, and what needs no rule names none', async () => {
  const held = { ...removal, act: 'post.held', rule: 'watched', automated: true }
  expect(await said('en', 'moderated', held)).toContain('A rule decided: Held until staff look')
  const restored = { ...removal, act: 'post.restored', rule: '' }
  expect(await said('en', 'moderated', restored)).toContain('>Staff decided: Restored</a>')
})

test('the answer to an objection leads to the decision, that to a report to the reports', async () => {
  const judged = { act: 'post.removed', decision: 'd1', outcome: 'reversed' }
  const words = await said('en', 'appeal-judged', judged)
  expect(words).toContain(
    '<a href="/decisions/d1">Your objection was decided: the decision was taken back</a>',
  )
  expect(await said('en', 'report-decided', removal)).toContain('<a href="/reports">')
})
