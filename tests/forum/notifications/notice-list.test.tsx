import { expect, test } from 'vitest'
import type { Notice } from '#app/forum/notifications/gather-notices.ts'
import { NoticeList } from '#app/forum/notifications/notice-list.tsx'
import { now } from '#app/platform/clock.ts'
import { drawn, wordsIn } from '#tests/support/rendering.tsx'

const one: Notice = {
  ...{ id: 'n1', kind: 'reply', params: { title: 'A clock' }, at: now(), read: false, waits: false },
  ...{ count: 1, names: ['ben'] },
}
const said = (more: Partial<Notice>, locale: 'en' | 'fr' | 'zh' = 'en') =>
  drawn(<NoticeList notices={[{ ...one, ...more }]} phones={{ p: 'Tiny One' }} />, { locale })

test('one line names who answered: one, two, or two and how many others', async () => {
  expect(await said({})).toContain('@ben answered “A clock”')
  expect(await said({ names: ['ben', 'cleo'], count: 2 })).toContain('@ben and @cleo answered “A clock”')
  const many = { names: ['ben', 'cleo', 'd', 'e', 'f'], count: 7 }
  expect(await said(many)).toContain('@ben, @cleo and 3 others answered “A clock”')
  expect(wordsIn(await said(many))).toContain('7 replies')
  expect(await said(many, 'fr')).toContain('@ben, @cleo et 3 autres : réponse à « A clock »')
  expect(await said(many, 'zh')).toContain('@ben、@cleo 和另外 3 人 回复了“A clock”')
})

test('what is new says so, and every line leads where it is marked as read', async () => {
  expect(await said({})).toMatch(/<li class="unread"><a href="\/notifications\/n1">/)
  expect(wordsIn(await said({}))).toMatch(/new$/)
  expect(wordsIn(await said({ read: true }))).not.toMatch(/new$/)
})

test('what was agreed in several places is one sentence', async () => {
  const params = { title: 'A clock', phone: 'p', build: 'OS 1', word: 'works' }
  const settled = { kind: 'state-settled' as const, params, names: [] }
  expect(await said(settled)).toContain('on Tiny One, OS 1')
  expect(await said({ ...settled, count: 3 })).toContain('Members agree on “A clock” in 3 places')
})

const removal = { act: 'post.removed', rule: 'spam', decision: 'd1', kind: 'post', automated: false }
const decided = (params: object) => ({
  kind: 'moderated' as const,
  params: params as Notice['params'],
  names: [],
})

test('a decision is told by its act and rule', async () => {
  expect(await said(decided(removal))).toContain('Staff decided: Removed (Advertising or spam)')
  expect(await said(decided(removal), 'zh')).toContain('管理人员决定：已移除（广告或垃圾内容）')
})

test('what a rule did by itself says so, and what needs no rule names none', async () => {
  const held = { ...removal, act: 'post.held', rule: 'watched', automated: true }
  expect(await said(decided(held))).toContain('A rule decided: Held until staff look')
  expect(await said(decided({ ...removal, act: 'post.restored', rule: '' }))).toContain(
    '>Staff decided: Restored</a>',
  )
})
