import { beforeAll, expect, test } from 'vitest'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { approvePost } from '#app/forum/moderation/acts/approve-post.server.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { appealDecision } from '#app/forum/moderation/appeals/appeal-decision.server.ts'
import { loadAppeal } from '#app/forum/moderation/appeals/appeal-queries.server.ts'
import { judgeAppeal } from '#app/forum/moderation/appeals/judge-appeal.server.ts'
import { loadStatement } from '#app/forum/moderation/appeals/statement-queries.server.ts'
import { laws, rules, triggers } from '#app/forum/moderation/decide/rule.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { reading } from '#app/messages/en/reading.ts'
import { now } from '#app/platform/clock.ts'
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
  const why = { rule: 'spam', words: 'It links to a shop.' } as const
  return { post, decision: await removePost(await mo(), post.id, why) }
}

test('whom it concerns reads what was done and why, their own text, and how long they may object', async () => {
  const { post, decision } = await aRemoval()
  const statement = await loadStatement(await ann(), decision.id)
  expect(statement).toMatchObject({
    act: 'post.removed',
    rule: 'spam',
    words: 'It links to a shop.',
    automated: false,
    subject: { kind: 'post', path: `/posts/${post.id}` },
    about: { title: 'A clock on the back', body: post.body },
    objecting: { may: true },
    appeal: null,
  })
  expect(statement.objecting!.daysLeft).toBeGreaterThan(179)
})

test('staff read the names, whom it concerns does not', async () => {
  const { decision } = await aRemoval()
  expect((await loadStatement(await mo(), decision.id)).names).toEqual({ author: 'ann', by: 'mo' })
  const shown = JSON.stringify(await loadStatement(await ann(), decision.id))
  expect(shown).not.toContain((await mo()).id)
  expect((await loadStatement(await ann(), decision.id)).names).toBeNull()
})

test('whoever wrote what a rule hides reads how to put it right; staff do not, nor once it is shown', async () => {
  const post = await openingPost(await aTip(await ann()))
  await transact((tx) => holdPost(tx, post.id, { rule: 'reported', priority: 0 }))
  const { id } = await db.decision.findFirstOrThrow({ where: { act: 'post.held' } })
  expect((await loadStatement(await ann(), id)).mending).toEqual({ how: 'soon', minutes: 10 })
  expect((await loadStatement(await mo(), id)).mending).toBeNull()
  await approvePost(await mo(), post.id)
  expect((await loadStatement(await ann(), id)).mending).toBeNull()
})

test('whose post was removed for copyright may answer with a counter-notice, until it is taken back', async () => {
  const { post, decision: spam } = await aRemoval()
  expect((await loadStatement(await ann(), spam.id)).counter).toBe(false)
  await restorePost(await mo(), post.id)
  const { id } = await removePost(await mo(), post.id, { rule: 'copyright' })
  const offered = async (reader: Member) => (await loadStatement(reader, id)).counter
  expect([await offered(await ann()), await offered(await mo())]).toEqual([true, false])
  await restorePost(await mo(), post.id)
  expect(await offered(await ann())).toBe(false)
})

test('to everybody else there is none', async () => {
  const { decision } = await aRemoval()
  for (const reader of [visitor, await ben()])
    await expect(loadStatement(reader, decision.id)).rejects.toThrow('notFound: appeals.noSuchDecision')
  await expect(loadStatement(await mo(), 'nosuch')).rejects.toThrow('notFound')
})

test('whoever was reported in vain does not learn of it here', async () => {
  const member = await ann()
  const row = { act: 'case.dismissed', subjectKind: 'case', subjectId: 'c', digest: '', authorId: member.id }
  await db.decision.create({ data: { id: 'd', ...row, at: now() } })
  await expect(loadStatement(member, 'd')).rejects.toThrow('notFound')
  expect(await loadStatement(await mo(), 'd')).toMatchObject({ objecting: null })
})

test('evidence that was emptied leaves the statement', async () => {
  const { decision } = await aRemoval()
  await db.evidence.update({ where: { decisionId: decision.id }, data: { snapshot: {}, words: '' } })
  expect(await loadStatement(await ann(), decision.id)).toMatchObject({
    about: null,
    words: '',
    rule: 'spam',
  })
})

test('an objection says what it waits for: nobody, where the only moderator decided', async () => {
  const { decision } = await aRemoval()
  await appealDecision(await ann(), decision.id, text)
  expect((await loadStatement(await ann(), decision.id)).appeal).toMatchObject({ waiting: 'nobody' })
  await someone('max', { role: 'MODERATOR' })
  expect((await loadStatement(await ann(), decision.id)).appeal).toMatchObject({ waiting: 'judge', text })
})

test('judged, it shows the words of the judge, and the name to staff alone', async () => {
  const { decision } = await aRemoval()
  const appeal = await appealDecision(await ann(), decision.id, text)
  const max = await someone('max', { role: 'MODERATOR' })
  await judgeAppeal(max, appeal.id, 'upheld', { words: 'A shop all the same.' })
  const course = { outcome: 'upheld', words: 'A shop all the same.', waiting: null }
  expect((await loadStatement(await ann(), decision.id)).appeal).toMatchObject({ ...course, judge: null })
  expect((await loadStatement(await mo(), decision.id)).appeal).toMatchObject({ ...course, judge: 'max' })
})

test('an objection is found for staff by its own id and by that of its decision', async () => {
  const { decision } = await aRemoval()
  const appeal = await appealDecision(await ann(), decision.id, text)
  const max = await someone('max', { role: 'MODERATOR' })
  for (const id of [appeal.id, decision.id])
    expect(await loadAppeal(max, id)).toMatchObject({ id: appeal.id, may: true, seen: { version: 1 } })
  expect((await loadAppeal(await mo(), appeal.id)).may).toBe('appeals.judge.notYourOwn')
})

test('every rule is explained', () => {
  const unsaid = [...rules, ...laws, ...triggers].filter((rule) => !(`rule-about.${rule}` in reading.appeals))
  expect(unsaid).toEqual([])
})
