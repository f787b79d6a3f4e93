import { beforeAll, expect, test } from 'vitest'
import { eraseFiles } from '#app/forum/media/sweep-orphans.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { addLine, openCase } from '#app/forum/moderation/decide/case.server.ts'
import { purgePost } from '#app/forum/moderation/sanctions/purge-post.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { now } from '#app/platform/clock.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { canary, indexTables, tablesHolding } from '#tests/support/canary.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const illegal = { rule: 'illegal', words: '§ 201a of the penal code.' } as const
const ada = () => someone('ada', { role: 'ADMIN' })
const words = `Never show the ${canary} on a back`

/** What others and the forum itself keep of a post: a removal, a report, notes, an objection, news, a photo. */
async function leaveTraces(post: { id: string; threadId: string }, path: string) {
  const removal = await removePost(await mo(), post.id, { rule: 'harm', words: `About the ${canary}` })
  const appeal = { id: 'a1', authorId: (await ann()).id, text: words, language: 'en', at: now() }
  await db.appeal.create({ data: { ...appeal, decisionId: removal.id, words } })
  await restorePost(await mo(), post.id)
  const subject = { kind: 'post', id: post.id } as const
  const waiting = await openCase(db, { kind: 'reports', subject, priority: 1 })
  await addLine(db, waiting.id, (await mo()).id, 'noted', `It says ${canary}`)
  const about = { caseId: waiting.id, subjectKind: 'post', subjectId: post.id, reporterId: (await ben()).id }
  const said = { reason: 'harm', text: words, snapshot: { body: words }, contact: { name: canary } }
  const weighed = { weight: 1, network: 'n', at: now() }
  await db.report.create({ data: { id: 'r1', kind: 'report', ...about, ...said, ...weighed } })
  const params = { title: words, path, thread: post.threadId }
  await tell(db, [(await ben()).id], { kind: 'state-settled', cause: 'c1', params })
  const revision = { number: 1, editorId: (await ann()).id, text: words, reason: canary, createdAt: now() }
  await db.revision.create({ data: { id: 'v1', postId: post.id, ...revision } })
  const photo = { width: 1, height: 1, widths: '1', bytes: 1, alt: canary, createdAt: now() }
  await db.photo.create({ data: { id: 'p1', postId: post.id, ...photo } })
  await saveDraft(await ann(), {
    form: 'question',
    target: '',
    sequence: 0,
    values: { text: `Once more: ${words}` },
  })
}

async function aTracedTip() {
  const tip = await aTip(await ann(), {
    title: words,
    promise: words,
    steps: [{ text: words, caution: words }],
  })
  const post = await openingPost(tip)
  const thread = await db.thread.findUniqueOrThrow({ where: { id: tip.id } })
  await leaveTraces(post, threadPath(thread))
  return post
}

test('a purged tip stands in no table, and the staff log still holds', async () => {
  const post = await aTracedTip()
  expect(await tablesHolding()).toEqual(
    [
      ...['Appeal', 'CaseLine', 'Draft', 'Evidence', 'Notification', 'Photo', 'Post', 'Report', 'Revision'],
      ...['Thread', 'Tip', 'TipStep', 'search_document', ...indexTables],
    ].sort(),
  )
  const digests = await db.decision.findMany({ select: { digest: true } })
  await purgePost(await ada(), post.id, illegal)
  expect(await tablesHolding()).toEqual([])
  expect(await db.decision.findMany({ select: { digest: true } })).toEqual(expect.arrayContaining(digests))
  expect(await verifyLog()).toEqual({ lines: 3, broken: null })
})

test('a purged reply stands in no table, and its thread counts it no more', async () => {
  const tip = await aTip(await ann(), { title: 'A clock on the back of every phone' })
  const reply = await aReply(await ann(), tip, { body: words })
  const post = await db.post.findUniqueOrThrow({ where: { id: reply.id } })
  await leaveTraces(post, `/posts/${post.id}`)
  await purgePost(await ada(), post.id, illegal)
  expect(await tablesHolding()).toEqual([])
  expect(await db.thread.findMany()).toMatchObject([{ replyCount: 0, deletedAt: null }])
  expect(await verifyLog()).toMatchObject({ broken: null })
})

test('it is a decision that tells its author, closes what waited, and keeps no copy of what it was about', async () => {
  const post = await aTracedTip()
  const { id } = await purgePost(await ada(), post.id, { ...illegal, words: 'The law asks us to.' })
  expect(await db.decision.findUnique({ where: { id }, include: { evidence: true } })).toMatchObject({
    act: 'post.purged',
    rule: 'illegal',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    evidence: { snapshot: {}, salt: '', words: 'The law asks us to.' },
  })
  expect(await db.case.count({ where: { open: 1 } })).toBe(0)
  expect(await db.job.count({ where: { kind: 'tell-moderated', key: id } })).toBe(1)
  expect(await db.thread.findMany()).toMatchObject([{ removedAt: expect.any(Date), deletedAt: null }])
})

test('the files of its photos go with a job of their own', async () => {
  const post = await aTracedTip()
  await purgePost(await ada(), post.id, illegal)
  expect(await db.job.findMany({ where: { kind: 'erase-files' } })).toMatchObject([
    { key: 'p1', doneAt: null },
  ])
  expect(await runDue({ 'erase-files': eraseFiles })).toBe(1)
})

test('news of it lead to where it says that it is gone, and what else they say stays', async () => {
  const post = await aTracedTip()
  await purgePost(await ada(), post.id, illegal)
  const [news] = await db.notification.findMany({ where: { kind: 'state-settled' } })
  expect(news!.params).toEqual({ title: '…', path: `/posts/${post.id}`, thread: post.threadId })
})

test('other drafts of its author stay', async () => {
  const post = await aTracedTip()
  const values = { text: 'Something about batteries.' }
  await saveDraft(await ann(), { form: 'reply', target: 'elsewhere', sequence: 0, values })
  await purgePost(await ada(), post.id, illegal)
  expect(await db.draft.findMany()).toMatchObject([{ form: 'reply', values }])
})

test('only an administrator purges, nobody their own, and only what a law or private data asks for', async () => {
  const post = await openingPost(await aTip(await ann()))
  await expect(purgePost(visitor, post.id, illegal)).rejects.toThrow('signIn')
  await expect(purgePost(await ben(), post.id, illegal)).rejects.toThrow('moderation.staffOnly')
  await expect(purgePost(await mo(), post.id, illegal)).rejects.toThrow('moderation.adminOnly')
  await expect(purgePost(await ada(), post.id, { rule: 'spam' })).rejects.toThrow('sanctions.purgeRule')
  await expect(purgePost(await ada(), post.id, {})).rejects.toThrow('moderation.ruleMissing')
  await expect(purgePost(await ada(), 'nothing', illegal)).rejects.toThrow('posts.noSuchPost')
  const own = await openingPost(await aTip(await ada(), { title: 'Another clock on the back of it' }))
  await expect(purgePost(await ada(), own.id, illegal)).rejects.toThrow('moderation.notYourself')
  expect(await db.post.count({ where: { wipedAt: { not: null } } })).toBe(0)
})

test('two who purge at once purge once, and nothing brings it back', async () => {
  const post = await openingPost(await aTip(await ann()))
  const both = [await ada(), await someone('eve', { role: 'ADMIN' })]
  const done = await Promise.allSettled(both.map((by) => purgePost(by, post.id, illegal)))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count()).toBe(1)
  await expect(restorePost(await mo(), post.id)).rejects.toThrow('moderation.notRemoved')
})
