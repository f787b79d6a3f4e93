import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { DRAFT_LIFE_DAYS, DRAFTS_MAX } from '#app/forum/posts/draft.ts'
import { discardDraft, findDraft, forgetOldDrafts, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'

const draft = (sequence: number, title: string, more = {}) => ({
  form: 'tip' as const,
  target: '',
  sequence,
  values: { title },
  ...more,
})
const newer = { kind: 'conflict', because: 'posts.draft.newerElsewhere' }

test('what is typed is kept, each save building on the one before', async () => {
  const author = await ann()
  expect(await saveDraft(author, draft(0, 'A'))).toEqual({ sequence: 1 })
  expect(await saveDraft(author, draft(1, 'A clock'))).toEqual({ sequence: 2 })
  expect(await findDraft(author, 'tip')).toEqual({
    sequence: 2,
    values: { title: 'A clock' },
    updatedAt: expect.any(Date),
  })
})

test('an older tab is told, and overwrites nothing', async () => {
  const author = await ann()
  await saveDraft(author, draft(0, 'A'))
  await saveDraft(author, draft(1, 'A clock'))
  for (const stale of [0, 1, 3])
    await expect(saveDraft(author, draft(stale, 'Old'))).rejects.toMatchObject(newer)
  expect(await findDraft(author, 'tip')).toMatchObject({ sequence: 2, values: { title: 'A clock' } })
})

test('after publishing, a tab that saved before begins a new draft', async () => {
  const author = await ann()
  await saveDraft(author, draft(0, 'A'))
  await discardDraft(author, 'tip')
  expect(await saveDraft(author, draft(1, 'Another'))).toEqual({ sequence: 2 })
})

test('a draft begun after one was dropped is not overwritten by a tab that saved the dropped one', async () => {
  const author = await ann()
  await saveDraft(author, draft(0, 'Tab one'))
  await discardDraft(author, 'tip')
  expect(await findDraft(author, 'tip')).toBeNull()
  expect(JSON.stringify(await db.draft.findMany())).not.toContain('Tab one')
  await saveDraft(author, draft(0, 'Tab two'))
  await expect(saveDraft(author, draft(1, 'Tab one again'))).rejects.toMatchObject(newer)
  expect(await findDraft(author, 'tip')).toMatchObject({ sequence: 2, values: { title: 'Tab two' } })
})

test('nobody keeps more than so many: the oldest makes room', async () => {
  const author = await ann()
  for (let n = 0; n <= DRAFTS_MAX; n++) {
    await saveDraft(author, draft(0, 'A', { target: `thread${n}` }))
    advance(HOUR)
  }
  expect(await db.draft.count()).toBe(DRAFTS_MAX)
  expect(await findDraft(author, 'tip', 'thread0')).toBeNull()
  expect(await findDraft(author, 'tip', 'thread1')).toMatchObject({ sequence: 1 })
})

test('of saves at once that build on the same one, one is kept', async () => {
  const author = await ann()
  for (const sequence of [0, 1]) {
    const saves = ['a', 'b', 'c', 'd'].map((title) => saveDraft(author, draft(sequence, title)))
    const results = await Promise.allSettled(saves)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(newer)
  }
  expect(await findDraft(author, 'tip')).toMatchObject({ sequence: 2 })
  expect(await db.draft.count()).toBe(1)
})

test('each form and target has its own draft, and each member', async () => {
  const author = await ann()
  await saveDraft(author, draft(0, 'New tip'))
  await saveDraft(author, draft(0, 'Old tip', { target: 'thread1' }))
  await saveDraft(author, draft(0, 'Reply', { form: 'reply', target: 'thread1' }))
  await saveDraft(await ben(), draft(0, 'Ben’s'))
  expect(await findDraft(author, 'tip', 'thread1')).toMatchObject({ values: { title: 'Old tip' } })
  expect(await findDraft(author, 'reply', 'thread1')).toMatchObject({ values: { title: 'Reply' } })
  expect(await findDraft(await ben(), 'tip', 'thread1')).toBeNull()
  expect(await findDraft(visitor, 'tip')).toBeNull()
  await discardDraft(author, 'tip', 'thread1')
  expect(await findDraft(author, 'tip')).toMatchObject({ values: { title: 'New tip' } })
  expect(await db.draft.count({ where: { sequence: { gt: 0 } } })).toBe(3)
})

test('whatever was typed or pasted is kept as it was', async () => {
  const author = await ann()
  const values = {
    title: '背屏 😀 \\u0041 "quoted" \\',
    steps: [{ text: 'a\n\tb', photo: null }],
    minutes: 5,
  }
  await saveDraft(author, draft(0, '', { values }))
  expect((await findDraft(author, 'tip'))?.values).toEqual(values)
})

test('characters no database takes do not lose the rest', async () => {
  const author = await ann()
  await saveDraft(author, draft(0, 'a\u0000b \ud83d c', { target: 'nul' }))
  expect((await findDraft(author, 'tip', 'nul'))?.values.title).toMatch(/^a.?b .? c$/)
})

test('visitors and suspended members save nothing', async () => {
  await expect(saveDraft(visitor, draft(0, 'A'))).rejects.toThrow('signIn')
  await expect(discardDraft(visitor, 'tip')).rejects.toThrow('signIn')
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(saveDraft(sue, draft(0, 'A'))).rejects.toThrow('accounts.suspended')
  expect(await db.draft.count()).toBe(0)
})

test('a draft nobody touched for half a year is forgotten', async () => {
  await saveDraft(await ann(), draft(0, 'Old'))
  advance((DRAFT_LIFE_DAYS - 1) * DAY)
  await saveDraft(await ben(), draft(0, 'New'))
  expect(await forgetOldDrafts()).toBe(0)
  advance(2 * DAY)
  expect(await forgetOldDrafts()).toBe(1)
  expect(await findDraft(await ben(), 'tip')).toMatchObject({ values: { title: 'New' } })
})
