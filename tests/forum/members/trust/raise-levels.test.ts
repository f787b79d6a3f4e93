import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { factsOf, loadProgress } from '#app/forum/members/trust/level-queries.server.ts'
import { followDecision, raiseLevels } from '#app/forum/members/trust/raise-levels.server.ts'
import { removePost, restorePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const levelIs = async (name: string) => (await someone(name)).level
const spam = { rule: 'spam' as const, words: '' }

async function confirmed(claimId: string, by: string, more: object = {}) {
  const { id: memberId } = await someone(by)
  const said = {
    claimId,
    memberId,
    phoneId: 'tiny-one',
    buildId: 't1',
    finding: 'WORKS' as const,
    revision: 1,
  }
  const row = { ...said, standing: 'NEVER' as const, network: by, current: 1, at: now() }
  await db.confirmation.create({ data: { id: newId(), ...row, ...more } })
}

/** Level 2: a month here, ten posts that stand, and a tip that two others found to work. */
async function aProvenMember() {
  const author = await ann()
  const tip = await aTip(author)
  const replies = []
  for (let posts = 0; posts < 10; posts++) replies.push(await aReply(author, tip))
  for (const by of ['ben', 'cem']) await confirmed(tip.id, by)
  return { author, tip, replies }
}

test('levels rise and fall with what stands', async () => {
  const { replies } = await aProvenMember()
  await someone('nia', { joinedAt: now() })
  await raiseLevels()
  expect([await levelIs('ann'), await levelIs('nia')]).toEqual([2, 0])
  await removePost(await mo(), replies[0]!.id, spam)
  await raiseLevels()
  expect(await levelIs('ann')).toBe(1)
  await restorePost(await mo(), replies[0]!.id)
  await raiseLevels()
  expect(await levelIs('ann')).toBe(2)
})

test('a removal and its undoing move the level of its author at once, and twice at once it is the same', async () => {
  const { replies } = await aProvenMember()
  await raiseLevels()
  const removed = await removePost(await mo(), replies[0]!.id, spam)
  await Promise.all([followDecision(removed.id), followDecision(removed.id)])
  expect(await levelIs('ann')).toBe(1)
  const restored = await restorePost(await mo(), replies[0]!.id)
  await followDecision(restored.id)
  expect(await levelIs('ann')).toBe(2)
})

test('a decision about nobody moves nobody', async () => {
  await aProvenMember()
  await followDecision('nosuchdecision')
  expect(await levelIs('ann')).toBe(0)
})

test('who is appointed is at the highest level, whatever they wrote', async () => {
  const member = await ben()
  await db.member.update({ where: { id: member.id }, data: { appointedAt: now() } })
  await raiseLevels()
  expect(await levelIs('ben')).toBe(4)
})

test('own findings, findings that it does not work and those held for staff confirm nothing', async () => {
  const tip = await aTip(await ann())
  await confirmed(tip.id, 'ann')
  await confirmed(tip.id, 'ben', { finding: 'BROKEN' })
  await confirmed(tip.id, 'cem', { held: true })
  await confirmed(tip.id, 'dan')
  await confirmed(tip.id, 'dan', { phoneId: 'tiny-two' })
  const { id } = await ann()
  expect((await factsOf(db, [id])).get(id)!.tips).toEqual({ by2: 0, by5: 0 })
  await confirmed(tip.id, 'eve', { finding: 'CHANGE' })
  expect((await factsOf(db, [id])).get(id)!.tips).toEqual({ by2: 1, by5: 0 })
})

test('only removals by a person lower a level, or those a person upheld', async () => {
  const { id } = await ann()
  const row = {
    act: 'post.removed',
    subjectKind: 'post',
    subjectId: 'p',
    authorId: id,
    digest: '',
    at: now(),
  }
  await db.decision.create({ data: { id: 'd1', ...row, automated: true } })
  await db.decision.create({ data: { id: 'd2', ...row, act: 'post.held', automated: true } })
  const removals = async () => (await factsOf(db, [id])).get(id)!.removals
  expect(await removals()).toBe(0)
  const appeal = {
    id: 'a1',
    decisionId: 'd1',
    authorId: id,
    text: '',
    language: 'en',
    at: now(),
    outcome: 'upheld',
  }
  await db.appeal.create({ data: appeal })
  expect(await removals()).toBe(1)
})

test('a reader sees how far they are, a visitor what is asked', async () => {
  const tip = await aTip(await ann())
  await aReply(await ann(), tip)
  expect(await loadProgress(await ann())).toMatchObject({
    level: 0,
    steps: [
      {
        level: 1,
        needs: [
          { kind: 'age', met: true },
          { kind: 'posts', have: 2, want: 3 },
        ],
      },
      {},
      {},
    ],
  })
  expect((await loadProgress(visitor)).level).toBeNull()
})
