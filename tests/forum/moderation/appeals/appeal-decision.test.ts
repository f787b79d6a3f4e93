import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { appealableUntil, Objection } from '#app/forum/moderation/appeals/appeal.ts'
import { appealDecision } from '#app/forum/moderation/appeals/appeal-decision.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const text = 'It is no advertisement: I was never paid for it.'

async function aRemoval() {
  const post = await openingPost(await aTip(await ann()))
  return { post, decision: await removePost(await mo(), post.id, { rule: 'spam' }) }
}

test('whom a decision concerns objects to it, and it waits for staff', async () => {
  const { decision } = await aRemoval()
  const appeal = await appealDecision(await ann(), decision.id, text)
  expect(appeal).toMatchObject({ text, language: 'en', decidedAgainstId: (await mo()).id, outcome: null })
  expect(await db.case.findMany({ where: { kind: 'appeal' } })).toMatchObject([
    { subjectKind: 'decision', subjectId: decision.id, open: 1, authorId: (await ann()).id },
  ])
})

test('nobody else objects, and only a visitor is asked who they are', async () => {
  const { decision } = await aRemoval()
  await expect(appealDecision(visitor, decision.id, text)).rejects.toThrow('signIn')
  await expect(appealDecision(await ben(), decision.id, text)).rejects.toThrow('notFound')
  await expect(appealDecision(await mo(), decision.id, text)).rejects.toThrow('appeals.notYours')
  await expect(appealDecision(await ann(), 'nosuch', text)).rejects.toThrow('notFound')
  expect(await db.appeal.count()).toBe(0)
})

test('also who is suspended or silenced objects', async () => {
  const { decision } = await aRemoval()
  const until = { suspendedUntil: new Date(+now() + DAY), silencedUntil: new Date(+now() + DAY) }
  await appealDecision({ ...(await ann()), ...until }, decision.id, text)
  expect(await db.appeal.count()).toBe(1)
})

test('once, not twice, and two at once are one', async () => {
  const { decision } = await aRemoval()
  const done = await Promise.allSettled(
    [1, 2].map(async () => appealDecision(await ann(), decision.id, text)),
  )
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(appealDecision(await ann(), decision.id, text)).rejects.toThrow('appeals.already')
  expect([await db.appeal.count(), await db.case.count()]).toEqual([1, 1])
})

test('what takes nothing away and what was taken back cannot be objected to', async () => {
  const { post, decision } = await aRemoval()
  const restoration = await restorePost(await mo(), post.id)
  await expect(appealDecision(await ann(), restoration.id, text)).rejects.toThrow('appeals.notAppealable')
  await expect(appealDecision(await ann(), decision.id, text)).rejects.toThrow('appeals.undone')
})

test('what a rule decided by itself can be objected to', async () => {
  const post = await openingPost(await aTip(await ann()))
  await transact((tx) => holdPost(tx, post.id, { rule: 'watched', priority: 1 }))
  const { id } = await db.decision.findFirstOrThrow({ where: { act: 'post.held' } })
  expect(await appealDecision(await ann(), id, text)).toMatchObject({ decidedAgainstId: null })
})

test('for six months, as the calendar counts them', async () => {
  expect(appealableUntil(new Date('2026-08-31T10:00:00Z'))).toEqual(new Date('2027-02-28T10:00:00Z'))
  expect(appealableUntil(new Date('2026-01-15T10:00:00Z'))).toEqual(new Date('2026-07-15T10:00:00Z'))
  const { decision } = await aRemoval()
  advance(185 * DAY)
  await expect(appealDecision(await ann(), decision.id, text)).rejects.toThrow('appeals.tooLate')
})

test('an objection says something, and no book', () => {
  const faultOf = (given: string) => Objection.safeParse({ text: given }).error?.issues[0]?.message
  expect([faultOf('No.'), faultOf('x'.repeat(4001)), faultOf(text)]).toEqual([
    'appeals.tooShort',
    'appeals.tooLong',
    undefined,
  ])
})

test('nobody else on staff is needed to object', async () => {
  const admin = await someone('ada', { role: 'ADMIN' })
  const post = await openingPost(await aTip(await mo()))
  const decision = await removePost(admin, post.id, { rule: 'spam' })
  expect(await appealDecision(await mo(), decision.id, text)).toMatchObject({ decidedAgainstId: admin.id })
})
