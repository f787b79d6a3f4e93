import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { reportPost } from '#app/forum/moderation/reports/report-post.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { atLevel, isDismissed, reports } from '#tests/support/reporting.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const aPost = async () => openingPost(await aTip(await ann()))
const from = { network: 'n' }
const spam = { reason: 'spam', text: '' } as const

test('a report keeps the words of that moment, whatever is edited later', async () => {
  const reply = await aReply(await ann(), await aTip(await ben()))
  await reports(await ben(), reply, { reason: 'other', text: 'It is a poem.' })
  await editPost(await ann(), reply.id, { body: 'Nothing to see here any more.' }, async () => '')
  expect(await db.report.findMany()).toMatchObject([
    {
      kind: 'report',
      subjectKind: 'post',
      subjectId: reply.id,
      reason: 'other',
      text: 'It is a poem.',
      snapshot: { title: '', body: reply.body, language: 'en' },
    },
  ])
})

test('a report opens a case that says language, phone and whom it concerns; the next makes it more urgent', async () => {
  const post = await aPost()
  await reports(await atLevel('ben', 1), post)
  await reports(await atLevel('cleo', 2), post)
  expect(await db.case.findMany()).toMatchObject([
    {
      kind: 'reports',
      subjectKind: 'post',
      subjectId: post.id,
      open: 1,
      priority: 5,
      language: 'en',
      phoneId: 'tiny-one',
      authorId: (await ann()).id,
    },
  ])
})

test('a photo is reported with the post it belongs to', async () => {
  const post = await aPost()
  await reportPost(await ben(), post.id, spam, { ...from, photo: { id: 'p1', alt: 'A back' } })
  expect(await db.report.findMany({ include: { case: true } })).toMatchObject([
    {
      subjectKind: 'photo',
      subjectId: 'p1',
      snapshot: { body: post.body, photo: { id: 'p1', alt: 'A back' } },
      case: { subjectKind: 'post', subjectId: post.id },
    },
  ])
})

test('who wrote it, a visitor and whoever is suspended do not report it', async () => {
  const post = await aPost()
  const suspended = await someone('zed', { suspendedUntil: new Date('2100-01-01') })
  await expect(reportPost(visitor, post.id, spam, from)).rejects.toThrow('signIn')
  await expect(reports(await ann(), post)).rejects.toThrow('reports.yourOwn')
  await expect(reports(suspended, post)).rejects.toThrow('accounts.suspended')
  await removePost(await mo(), post.id, { rule: 'spam' })
  await expect(reports(await ben(), post)).rejects.toThrow('posts.noSuchPost')
  await expect(reports(await mo(), post)).rejects.toThrow('reports.goneAlready')
  expect(await db.report.count()).toBe(0)
})

test('a member reports a post once, twice at once too; when staff have looked, again', async () => {
  const post = await aPost()
  const twice = await Promise.allSettled([reports(await ben(), post), reports(await ben(), post)])
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(reports(await ben(), post, { reason: 'abuse' })).rejects.toThrow('reports.already')
  expect(await db.report.count()).toBe(1)
  await isDismissed(await mo(), await db.report.findFirstOrThrow())
  await reports(await ben(), post, { reason: 'abuse' })
  expect(await db.case.count()).toBe(2)
})
