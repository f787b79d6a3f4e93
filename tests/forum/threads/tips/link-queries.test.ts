import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { loadTipLinks, retiredFor } from '#app/forum/threads/tips/link-queries.server.ts'
import { linkTips } from '#app/forum/threads/tips/link-tips.server.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import type { LinkKind } from '#app/forum/threads/tips/tip-link.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, aTipDraft } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  const builds = [
    ['old', 'OS3.0.100.0', 'a100'],
    ['middle', 'OS3.0.200.0', 'a200'],
    ['new', 'OS3.0.300.0', 'a300'],
  ] as const
  for (const [id, text, rank] of builds) {
    await db.build.upsert({ where: { id }, create: { id, text, rank, sources: '', position: 9 }, update: {} })
    const place = { id: `tiny-one.${id}`, buildId: id, phoneId: 'tiny-one', known: true }
    await db.buildPhone.upsert({ where: { id: place.id }, create: place, update: {} })
  }
})

async function linked(kind: LinkKind, build = '') {
  const from = await aTip(await ann(), { title: 'The old way' })
  const to = await aTip(await ann(), { title: 'The new way' })
  await linkTips(await ann(), from.id, { kind, to: to.id, build })
  return { from, to }
}
const shown = async (tip: { id: string }, asked = {}, actor: Parameters<typeof loadTipLinks>[0] = visitor) =>
  (await loadTipLinks(actor, { id: tip.id, authorId: (await ann()).id }, asked)).links

test('readers of that build or a newer one are led to the new way, older ones keep the old', async () => {
  const { from } = await linked('REPLACED_BY', 'OS3.0.200.0')
  const retired = async (asked: object) => (await shown(from, asked))[0]?.retired
  const phone = 'tiny-one'
  expect(await retired({ phone, build: 'OS3.0.100.0' })).toBe('later')
  expect(await retired({ phone, build: 'OS3.0.200.0' })).toBe('now')
  expect(await retired({ phone, build: 'OS3.0.300.0' })).toBe('now')
  expect(await retired({})).toBe('unknown')
  expect(await retired({ phone, build: 'gibberish' })).toBe('unknown')
})

test('a member’s own phone and build say it, until the address says other', async () => {
  const { from } = await linked('REPLACED_BY', 'OS3.0.200.0')
  const member = { ...(await ben()), phoneId: 'tiny-one', build: 'OS3.0.100.0' }
  expect(await shown(from, {}, member)).toMatchObject([{ retired: 'later', build: 'OS3.0.200.0' }])
  const asked = { phone: 'tiny-one', build: 'OS3.0.300.0' }
  expect(await shown(from, asked, member)).toMatchObject([{ retired: 'now' }])
})

test('without a build the new way is for everybody', () => {
  expect(retiredFor(null, null)).toBe('now')
  expect(retiredFor('a', null)).toBe('now')
})

test('both tips show a link, each from its side', async () => {
  const { from, to } = await linked('NEEDS')
  expect(await shown(from)).toMatchObject([{ kind: 'NEEDS', outward: true, title: 'The new way' }])
  expect(await shown(to)).toMatchObject([{ kind: 'NEEDS', outward: false, title: 'The old way' }])
})

test('a conflict says how many saw it, and whether the reader did', async () => {
  const { from, to } = await linked('CONFLICTS')
  expect(await shown(to, {}, await ann())).toMatchObject([{ settled: true, backers: 1, mine: true }])
  expect(await shown(from, {}, await ben())).toMatchObject([{ backers: 1, mine: false }])
})

test('a tip made from an answer names its question', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  advance(MINUTE)
  const tip = await publishTip(await ben(), aTipDraft(), answer.id)
  expect(await shown(tip)).toMatchObject([{ kind: 'ANSWER', link: answer.id, title: question.title }])
})

test('authors and staff may link everything, others may only flag', async () => {
  const { from } = await linked('SAME')
  const tip = { id: from.id, authorId: (await ann()).id }
  expect((await loadTipLinks(await ann(), tip, {})).mayLinkAll).toBe(true)
  expect((await loadTipLinks(await ben(), tip, {})).mayLinkAll).toBe(false)
})
