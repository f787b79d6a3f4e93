import { beforeAll, expect, test } from 'vitest'
import { reportDanger } from '#app/forum/checks/report-danger.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { appealDecision } from '#app/forum/moderation/appeals/appeal-decision.server.ts'
import { handleCase, settleCase } from '#app/forum/moderation/cases/settle-case.server.ts'
import { Settling } from '#app/forum/moderation/cases/settlement.ts'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aPost } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const max = () => someone('max', { role: 'MODERATOR' })
const acts = async () =>
  (await db.decision.findMany({ orderBy: { at: 'asc' } }))
    .map(({ act }) => act)
    .filter((act) => act !== 'post.removed')
const open = () => db.case.findMany({ where: { open: 1 } })

async function waiting(subjectId: string) {
  const { id, version } = await db.case.findFirstOrThrow({ where: { subjectId, open: 1 } })
  return { id, version }
}

async function anObjection() {
  const post = await aPost(await ann())
  const { id } = await removePost(await mo(), post.id, { rule: 'spam' })
  await appealDecision(await ann(), id, 'It sells nothing at all. Please look again.')
  return { post, seen: await waiting(id) }
}

async function aDanger() {
  const tip = await aTip(await ann(), { title: 'Glue for the back' })
  await reportDanger(await ben(), tip.id, { note: 'It melts.' })
  return { tip, seen: await waiting(tip.id) }
}

async function aWord(tags: string) {
  const tip = await aTip(await ann(), { tags })
  const words = await db.tagProposal.findMany({ where: { threadId: tip.id }, orderBy: { folded: 'asc' } })
  return { tip, words, seen: await waiting(tip.id) }
}

test('an objection is granted or refused from its row, by somebody else than decided', async () => {
  const [right, wrong] = [await anObjection(), await anObjection()]
  await expect(settleCase(await mo(), right.seen, 'reverse')).rejects.toThrow('appeals.judge.notYourOwn')
  await settleCase(await max(), right.seen, 'reverse', { words: 'You are right.' })
  await settleCase(await max(), wrong.seen, 'uphold')
  const posts = await db.post.findMany({ where: { removedAt: { not: null } } })
  expect(posts.map(({ id }) => id)).toEqual([wrong.post.id])
  expect(await db.appeal.findMany({ orderBy: { at: 'asc' } })).toMatchObject([
    { outcome: 'reversed', words: 'You are right.' },
    { outcome: 'upheld', words: '' },
  ])
  expect(await open()).toEqual([])
})

test('steps said to be dangerous are closed by a rule, left with their warning, or freed of it', async () => {
  const [closed, left, freed] = [await aDanger(), await aDanger(), await aDanger()]
  await expect(settleCase(await mo(), closed.seen, 'gate')).rejects.toThrow('moderation.ruleMissing')
  await settleCase(await mo(), closed.seen, 'gate', { rule: 'harm' })
  await settleCase(await mo(), left.seen, 'dismiss')
  await settleCase(await mo(), freed.seen, 'ungate')
  const claim = (of: typeof closed) => db.claim.findUniqueOrThrow({ where: { id: of.tip.id } })
  expect(await claim(closed)).toMatchObject({ gatedAt: expect.any(Date) })
  expect(await claim(left)).toMatchObject({ gatedAt: null, noticeAt: expect.any(Date) })
  expect(await claim(freed)).toMatchObject({ gatedAt: null, noticeAt: null })
  expect(await open()).toEqual([])
})

test('a reported member is warned with three points for ninety days, as the form of a warning begins', async () => {
  const subject = { kind: 'member', id: (await ann()).id } as const
  const seen = await transact((tx) =>
    openCase(tx, { kind: 'reports', subject, priority: 1, authorId: subject.id }),
  )
  await settleCase(await mo(), seen, 'warn', { rule: 'abuse' })
  expect(await db.warningPoints.findMany()).toMatchObject([{ memberId: subject.id, points: 3 }])
  expect(await acts()).toEqual(['member.warned'])
  expect(await open()).toEqual([])
})

test('a word becomes a tag called by itself in every language, or one more name of a tag, or none', async () => {
  const { words, seen } = await aWord('Alarm clock, selfies, zebra')
  const ask = (act: string, at: number) =>
    Settling.parse({
      ...{ case: seen.id, version: seen.version + at, do: act, next: 'another' },
      ...{ word: words[at]!.id, as: act === 'merge' ? 'selfie' : undefined },
    })
  expect(await handleCase(await mo(), ask('accept', 0))).toMatchObject({ next: seen.id })
  expect(await handleCase(await mo(), ask('merge', 1))).toMatchObject({ next: seen.id })
  expect(await handleCase(await mo(), ask('refuse', 2))).toMatchObject({ next: 'another' })
  expect((await findTags(['alarm CLOCK', 'selfies', 'zebra'])).map(({ tagId }) => tagId)).toEqual([
    'alarm-clock',
    'selfie',
    null,
  ])
  const names = await db.name.findMany({ where: { subjectId: 'alarm-clock', kind: 'name' } })
  expect(names.map(({ text }) => text)).toEqual(['Alarm clock', 'Alarm clock', 'Alarm clock'])
  expect(await open()).toEqual([])
})

test('a word is answered only while its thread proposes it, and only where it makes an address', async () => {
  const [first, other] = [await aWord('alarm'), await aWord('闹钟声音')]
  const [elsewhere] = other.words
  const astray = settleCase(await mo(), first.seen, 'refuse', { word: elsewhere!.id })
  await expect(astray).rejects.toThrow('moderation.changed')
  const chinese = settleCase(await mo(), other.seen, 'accept', { word: other.words[0]!.id })
  await expect(chinese).rejects.toMatchObject({ kind: 'invalid' })
  await settleCase(await mo(), first.seen, 'accept', { word: first.words[0]!.id })
  const late = settleCase(await max(), first.seen, 'refuse', { word: first.words[0]!.id })
  await expect(late).rejects.toMatchObject({
    because: 'moderation.handledBy',
    more: { values: { name: 'mo' } },
  })
  expect(await acts()).toEqual(['tag.accepted'])
})

test('an act of another kind of case does not fit', async () => {
  const { seen } = await aDanger()
  for (const act of ['remove', 'warn', 'uphold'] as const)
    await expect(settleCase(await mo(), seen, act, { rule: 'spam' })).rejects.toThrow('queue.unfit')
  await expect(settleCase(await mo(), seen, 'accept', { word: 'none' })).rejects.toThrow('moderation.changed')
})
