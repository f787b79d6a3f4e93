import { beforeAll, expect, test } from 'vitest'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { addLine, openCase } from '#app/forum/moderation/decide/case.server.ts'
import { eraseEvidenceAbout, eraseEvidenceOf } from '#app/forum/moderation/decide/erase-evidence.server.ts'
import { warnMember } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { wipePost } from '#app/forum/posts/wipe-deleted.server.ts'
import { now } from '#app/platform/clock.ts'
import { canary, tablesHolding } from '#tests/support/canary.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const weighed = { weight: 1, network: 'n' }

/** Ann's reply with the word in it was removed and reported, Ann was warned over it, and objected. */
async function aRemovedReply() {
  const tip = await aTip(await ben(), { title: 'A clock on the back of every phone' })
  const { id } = await aReply(await ann(), tip, { body: `All about ${canary}` })
  const removal = await removePost(await mo(), id, { rule: 'harm', words: canary })
  await warnMember(await mo(), (await ann()).id, { points: 3, days: 30 }, { rule: 'harm', words: canary })
  const appeal = { id: 'a1', authorId: (await ann()).id, text: canary, language: 'en', at: now() }
  await db.appeal.create({ data: { ...appeal, decisionId: removal.id } })
  const subject = { kind: 'post', id } as const
  const waiting = await openCase(db, { kind: 'reports', subject, priority: 1 })
  await addLine(db, waiting.id, (await mo()).id, 'noted', canary)
  const about = { caseId: waiting.id, subjectKind: 'post', subjectId: id, reason: 'harm', at: now() }
  const said = { text: canary, snapshot: { body: canary }, contact: { email: `${canary}@example.org` } }
  await db.report.create({ data: { id: 'r1', kind: 'illegal', ...about, ...said, ...weighed } })
  return db.post.findUniqueOrThrow({ where: { id } })
}

test('of a member whose posts are gone, no record holds a word, and the staff log still holds', async () => {
  const reply = await aRemovedReply()
  const { id } = await ann()
  const note = { memberId: id, byId: (await mo()).id, text: canary, at: now() }
  await db.memberNote.create({ data: { id: 'n1', ...note } })
  await db.$transaction(async (tx) => {
    await wipePost(tx, reply)
    await eraseEvidenceOf(tx, id)
  })
  expect(await tablesHolding()).toEqual([])
  expect(await tablesHolding('"ann"')).toEqual(['Member'])
  expect(await db.decision.count()).toBe(2)
  expect(await verifyLog()).toEqual({ lines: 2, broken: null })
})

test('what a member wrote in a report goes, and what they reported stays', async () => {
  const subject = { kind: 'post', id: 'elsewhere' } as const
  const waiting = await openCase(db, { kind: 'reports', subject, priority: 1 })
  const about = { caseId: waiting.id, subjectKind: 'post', subjectId: 'elsewhere', reason: 'spam', at: now() }
  const said = { text: canary, snapshot: { body: 'Cheap watches' }, reporterId: (await ann()).id }
  await db.report.create({ data: { id: 'r1', kind: 'report', ...about, ...said, ...weighed } })
  await eraseEvidenceOf(db, (await ann()).id)
  expect(await db.report.findMany()).toMatchObject([{ text: '', snapshot: { body: 'Cheap watches' } }])
})

test('of one post the records are emptied, and those of others are not', async () => {
  const reply = await aRemovedReply()
  await eraseEvidenceAbout(db, [{ kind: 'post', id: reply.id }])
  expect(await db.evidence.findMany({ orderBy: { decision: { at: 'asc' } } })).toMatchObject([
    { snapshot: {}, words: '', salt: '' },
    { snapshot: { name: 'ann' }, words: canary },
  ])
  expect(await db.report.findMany()).toMatchObject([{ text: '', snapshot: {}, contact: null }])
})
