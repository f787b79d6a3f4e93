import { expect, test } from 'vitest'
import { OverviewPage } from '#app/forum/moderation/desks/staff/overview-page.tsx'
import { SettingsPage } from '#app/forum/moderation/desks/staff/settings-page.tsx'
import { LogLines } from '#app/forum/moderation/desks/staff/staff-log-lines.tsx'
import type { LogLine } from '#app/forum/moderation/desks/staff/staff-log-queries.server.ts'
import { valuesIn } from '#app/forum/settings/setting-form.ts'
import { DAY, HOUR, now } from '#app/platform/clock.ts'
import { drawn, wordsIn } from '#tests/support/rendering.tsx'

const nothing = { members: 0, posts: 0, reports: 0, decisions: 0, automated: 0 }
const days = Array.from({ length: 14 }, (_, n) => ({
  ...nothing,
  day: new Date(1_800_000_000_000 + n * DAY),
}))
days[13] = { ...days[13]!, members: 5, decisions: 4, automated: 1 }

test('the overview says what waits, how long a decision takes, and the figures as charts and as a table', async () => {
  const waiting = [{ kind: 'reports' as const, count: 3, oldest: new Date(+now() - 5 * HOUR), mine: 1 }]
  const settled = [{ kind: 'danger' as const, count: 2, median: 3 * HOUR }]
  const page = await drawn(<OverviewPage {...{ waiting, settled, days }} />, { at: '/admin' })
  const words = wordsIn(page)
  expect(words).toContain('Reports 3 cases 1 mine the oldest 5 hours ago')
  expect(words).toContain('Dangerous tips 3 hours median of 2 cases')
  expect(page.match(/role="img"/g)).toHaveLength(4)
  expect(page).toContain('New members: 5</title>')
  expect(words).toMatch(/5 0 0 4 25%/)
})

test('an overview of nothing says so in every language', async () => {
  for (const locale of ['en', 'fr', 'zh'] as const) {
    const page = await drawn(<OverviewPage waiting={[]} settled={[]} days={days} />, { locale })
    expect(page).not.toContain('staffroom.')
  }
})

const line: LogLine = {
  ...{ id: 'l1', number: 7, at: now(), action: 'member.warned', subjectKind: 'member', subjectId: 'm' },
  ...{ by: 'mo', without: 'gone', subjectName: 'ann', change: null },
}
const logged = async (more: Partial<LogLine>) =>
  wordsIn(await drawn(<LogLines lines={[{ ...line, ...more }]} />))

test('a line of the log is a sentence in the reader’s words, whatever was done by whomever', async () => {
  expect(await logged({})).toMatch(/^Warned @ann @mo · .* line 7$/)
  expect(await logged({ by: null, without: 'rule' })).toContain('by a rule, automatically')
  const change = { before: 'open', after: 'closed' }
  const setting = { action: 'setting.changed', subjectKind: 'setting', subjectName: null, change }
  expect(await logged({ ...setting, subjectId: 'forum.signUp' })).toMatch(
    /^Setting changed forum.signUp open → closed/,
  )
  expect(await logged({ action: 'word.added', subjectName: null })).toMatch(/^Watched word added/)
  expect(await logged({ action: 'nothing.known', subjectName: null })).toMatch(/^nothing.known/)
})

test('a moderator reads the settings and has no button', async () => {
  const given = {
    values: valuesIn([]),
    shut: false,
    saved: false,
    reply: { faults: {}, text: () => undefined },
  }
  const words = async (mayChange: boolean, shut = false) =>
    wordsIn(await drawn(<SettingsPage {...given} mayChange={mayChange} shut={shut} />))
  expect(await words(true)).toContain('Save the settings')
  expect(await words(false)).not.toContain('Save the settings')
  expect(await words(false)).toContain('From 1 to 50; at the beginning 3.')
  expect(await words(true, true)).toContain('SIGN_UP=closed')
})
