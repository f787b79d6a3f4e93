import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { appealDecision } from '#app/forum/moderation/appeals/appeal-decision.server.ts'
import { judgeAppeal } from '#app/forum/moderation/appeals/judge-appeal.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const text = 'It is no advertisement: I was never paid for it.'
const max = () => someone('max', { role: 'MODERATOR' })

/** Ann's tip, with a vote and a reply, removed by Mo; Ann objects. */
async function anAppeal() {
  const tip = await aTip(await ann())
  const post = await openingPost(tip)
  await castVote(await ben(), post.id, { value: 1 })
  await aReply(await ben(), tip)
  const before = await everything()
  const decision = await removePost(await mo(), post.id, { rule: 'spam' })
  const appeal = await appealDecision(await ann(), decision.id, text)
  return { tip, post, decision, appeal, before }
}

/** What readers see, score and counts with it; a thread's versions say that something changed, and did. */
async function everything() {
  const threads = await db.thread.findMany({ omit: { version: true, treeVersion: true } })
  const posts = await db.post.findMany({ orderBy: { id: 'asc' } })
  const found = await db.searchDocument.findMany({ where: { kind: 'tip' }, omit: { id: true } })
  return { threads, posts, votes: await db.vote.findMany(), found }
}

test('somebody else takes the decision back: words, votes and counts are as before', async () => {
  const { decision, appeal, before } = await anAppeal()
  expect(await everything()).not.toEqual(before)
  const judged = await judgeAppeal(await max(), appeal.id, 'reversed', { words: 'You are right.' })
  expect(await everything()).toEqual(before)
  expect(judged).toMatchObject({ act: 'appeal.reversed', subjectId: decision.id })
  expect(await db.decision.findFirst({ where: { act: 'post.restored' } })).toMatchObject({
    undoesId: decision.id,
    decidedById: (await max()).id,
  })
  expect((await db.decision.findUniqueOrThrow({ where: { id: decision.id } })).undoneAt).not.toBeNull()
})

test('whom it concerns is told once, with the outcome, whatever is done again', async () => {
  const { decision, appeal } = await anAppeal()
  await runDue({ 'tell-moderated': tellModerated })
  const judged = await judgeAppeal(await max(), appeal.id, 'reversed', {})
  await runDue({ 'tell-moderated': tellModerated })
  for (const { id } of await db.decision.findMany()) await tellModerated({}, id)
  const news = await db.notification.findMany({ orderBy: { at: 'asc' } })
  expect(news.map(({ memberId, kind }) => [memberId, kind])).toEqual([
    [(await ann()).id, 'moderated'],
    [(await ann()).id, 'appeal-judged'],
  ])
  expect(news[1]!.params).toMatchObject({ decision: decision.id, outcome: 'reversed', act: 'post.removed' })
  expect(judged.automated).toBe(false)
})

test('a decision that stands leaves everything as it is, and closes what waited', async () => {
  const { appeal } = await anAppeal()
  const removed = await everything()
  const judged = await judgeAppeal(await max(), appeal.id, 'upheld', { words: 'It links to a shop.' })
  expect(await everything()).toEqual(removed)
  expect(await db.appeal.findUnique({ where: { id: appeal.id } })).toMatchObject({
    outcome: 'upheld',
    judgeId: (await max()).id,
    words: 'It links to a shop.',
  })
  expect(await db.case.findFirst({ where: { kind: 'appeal' } })).toMatchObject({
    open: null,
    decisionId: judged.id,
  })
  expect(await db.staffLog.count({ where: { action: 'appeal.upheld' } })).toBe(1)
})

test('whoever decided does not judge: the forum says so, and so does the database', async () => {
  const { appeal } = await anAppeal()
  await expect(judgeAppeal(await mo(), appeal.id, 'upheld', {})).rejects.toThrow('appeals.judge.notYourOwn')
  const judgeId = (await mo()).id
  const judging = db.appeal.update({ where: { id: appeal.id }, data: { judgeId, outcome: 'upheld' } })
  await expect(judging).rejects.toThrow(/check/i)
  expect(await db.appeal.findUnique({ where: { id: appeal.id } })).toMatchObject({ judgeId: null })
})

test('visitors, members and whoever objects do not judge', async () => {
  const { appeal } = await anAppeal()
  await expect(judgeAppeal(visitor, appeal.id, 'reversed', {})).rejects.toThrow('signIn')
  await expect(judgeAppeal(await ben(), appeal.id, 'reversed', {})).rejects.toThrow('moderation.staffOnly')
  const promoted = { ...(await ann()), role: 'MODERATOR' as const }
  await expect(judgeAppeal(promoted, appeal.id, 'reversed', {})).rejects.toThrow('moderation.notYourself')
  await expect(judgeAppeal(await max(), 'nosuch', 'upheld', {})).rejects.toThrow('appeals.judge.noSuch')
})

test('what a rule decided by itself anyone on staff may judge', async () => {
  const post = await openingPost(await aTip(await ann()))
  await transact((tx) => holdPost(tx, post.id, { rule: 'watched', priority: 1 }))
  const held = await db.decision.findFirstOrThrow({ where: { act: 'post.held' } })
  const appeal = await appealDecision(await ann(), held.id, text)
  await judgeAppeal(await mo(), appeal.id, 'reversed', {})
  expect(await openingPost({ id: post.threadId })).toMatchObject({ removedAt: null, heldAt: null })
  expect(await db.decision.findFirst({ where: { act: 'post.approved' } })).toMatchObject({
    undoesId: held.id,
  })
})

test('two who judge at once make one judgement, and the other is told', async () => {
  const { appeal } = await anAppeal()
  const judges = [await max(), await someone('moa', { role: 'MODERATOR' })]
  const seen = await db.case.findFirstOrThrow({
    where: { kind: 'appeal' },
    select: { id: true, version: true },
  })
  const done = await Promise.allSettled(
    judges.map((judge) => judgeAppeal(judge, appeal.id, 'reversed', { case: seen })),
  )
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count({ where: { act: 'appeal.reversed' } })).toBe(1)
  await expect(judgeAppeal(judges[0]!, appeal.id, 'upheld', {})).rejects.toThrow('appeals.judge.already')
})

test('what cannot be taken back is not reversed, and nothing is half done', async () => {
  const { appeal, decision } = await anAppeal()
  await db.decision.update({ where: { id: decision.id }, data: { act: 'post.purged' } })
  const before = await everything()
  await expect(judgeAppeal(await max(), appeal.id, 'reversed', {})).rejects.toThrow('appeals.judge.noUndo')
  expect(await everything()).toEqual(before)
  expect(await db.appeal.findUnique({ where: { id: appeal.id } })).toMatchObject({ outcome: null })
  expect(await db.case.count({ where: { kind: 'appeal', open: 1 } })).toBe(1)
})
