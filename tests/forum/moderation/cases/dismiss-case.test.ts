import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { dismissCase, reopenCase } from '#app/forum/moderation/cases/dismiss-case.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { aCase, aHeldPost, aPost, aReport } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const tellAll = () => runDue({ 'tell-moderated': tellModerated })
const outcomes = () => db.notification.findMany({ where: { kind: 'report-decided' }, orderBy: { id: 'asc' } })

test('dismissed, nothing happens to the post, and whoever reported it learns that, once', async () => {
  const post = await aPost(await ann())
  const seen = await aReport(post, await ben())
  await aReport(post, await someone('cleo'))
  const { version } = await db.case.findUniqueOrThrow({ where: { id: seen.id } })
  const decision = await dismissCase(await mo(), seen.id, { words: 'Fine.', case: { id: seen.id, version } })
  expect(await findPost(visitor, post.id)).toBeTruthy()
  expect(await db.case.findMany()).toMatchObject([{ open: null, decisionId: decision.id }])
  for (let times = 0; times < 2; times++) await tellAll()
  expect(await db.report.findMany()).toMatchObject([{ outcome: 'disagreed' }, { outcome: 'disagreed' }])
  expect((await db.notification.findMany()).map(({ kind }) => kind)).toEqual([
    'report-decided',
    'report-decided',
  ])
})

test('it closes its own case, and no other of the same post', async () => {
  const post = await aPost(await ann())
  const seen = await aReport(post, await ben())
  await aCase(post, { kind: 'danger' })
  await dismissCase(await mo(), seen.id)
  expect(await db.case.findMany({ where: { open: 1 } })).toMatchObject([{ kind: 'danger' }])
})

test('opened again, it waits with its reports; the next decision is told in place of the first', async () => {
  const post = await aPost(await ann())
  const seen = await aReport(post, await ben())
  const dismissal = await dismissCase(await mo(), seen.id)
  await tellAll()
  expect(await reopenCase(await mo(), seen.id)).toMatchObject({ undoesId: dismissal.id })
  expect(await db.case.findMany()).toMatchObject([
    { id: seen.id, open: 1, closedById: null, decisionId: null },
  ])
  expect(await outcomes()).toEqual([])
  const { version } = await db.case.findUniqueOrThrow({ where: { id: seen.id } })
  await removePost(await mo(), post.id, { rule: 'spam', case: { id: seen.id, version } })
  await tellAll()
  expect(await db.report.findMany()).toMatchObject([{ outcome: 'agreed' }])
  expect(await outcomes()).toMatchObject([{ memberId: (await ben()).id }])
})

test('what was reported again since is not opened twice', async () => {
  const post = await aPost(await ann())
  const seen = await aReport(post, await ben())
  await dismissCase(await mo(), seen.id)
  await aReport(post, await ben())
  await expect(reopenCase(await mo(), seen.id)).rejects.toThrow('queue.openedAnew')
  expect(await db.decision.count()).toBe(1)
})

test('an approval, an objection and what a rule hides are decided, not set aside', async () => {
  const held = await aHeldPost(await ann())
  const reported = await aReport(held.post, await ben())
  const appeal = await aCase(await aPost(await ann()), { kind: 'appeal' })
  for (const { id } of [held.seen, reported, appeal])
    await expect(dismissCase(await mo(), id)).rejects.toThrow('queue.mustDecide')
})

test('neither visitors nor members dismiss or reopen, and nobody what concerns themselves', async () => {
  const seen = await aReport(await aPost(await ann()), await ben())
  for (const verb of [dismissCase, reopenCase]) {
    await expect(verb(visitor, seen.id)).rejects.toMatchObject({ kind: 'signIn' })
    await expect(verb(await ben(), seen.id)).rejects.toThrow('moderation.staffOnly')
  }
  const own = await aReport(await aPost(await mo()), await ben())
  await expect(dismissCase(await mo(), own.id)).rejects.toThrow('moderation.notYourself')
  await dismissCase(await someone('max', { role: 'MODERATOR' }), own.id)
  await expect(reopenCase(await mo(), seen.id)).rejects.toThrow('queue.notDismissed')
  await expect(dismissCase(await mo(), 'nothing')).rejects.toMatchObject({ kind: 'notFound' })
})

test('of two who dismiss and remove at once, one does, and the other learns who', async () => {
  const post = await aPost(await ann())
  const seen = await aReport(post, await ben())
  const max = await someone('max', { role: 'MODERATOR' })
  const done = await Promise.allSettled([
    dismissCase(await mo(), seen.id, { case: seen }),
    removePost(max, post.id, { rule: 'spam', case: seen }),
  ])
  const late = done.filter(({ status }) => status === 'rejected')
  expect(late).toMatchObject([{ reason: { because: 'moderation.handledBy' } }])
  expect(await db.decision.count()).toBe(1)
})
