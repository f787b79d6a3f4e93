import { beforeEach, expect, test } from 'vitest'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { loadBuildDesk } from '#app/forum/moderation/desks/catalogue/build-desk-queries.server.ts'
import { loadClaim, loadPhoneDesk } from '#app/forum/moderation/desks/catalogue/phone-desk-queries.server.ts'
import { loadUseDesk } from '#app/forum/moderation/desks/catalogue/use-desk-queries.server.ts'
import { loader as buildPage, action as editBuild } from '#app/routes/admin/builds/show.tsx'
import { action as undoBuild } from '#app/routes/admin/builds/undoing.tsx'
import { loader as factPage, action as stateFact } from '#app/routes/admin/phones/fact.tsx'
import { action as dropFact } from '#app/routes/admin/phones/fact-removal.tsx'
import { loader as phones } from '#app/routes/admin/phones/index.tsx'
import { action as namePhone, loader as phonePage } from '#app/routes/admin/phones/show.tsx'
import { action as undoPhone } from '#app/routes/admin/phones/undoing.tsx'
import { loader as uses } from '#app/routes/admin/uses/index.tsx'
import { action as editUse, loader as oneUse } from '#app/routes/admin/uses/show.tsx'
import { action as undoUse } from '#app/routes/admin/uses/undoing.tsx'
import { smallCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'

beforeEach(() => loadCatalogue(smallCatalogue))

const ada = () => someone('ada', { role: 'ADMIN' })
const params = { phone: 'tiny-one', fact: 'tiny-one.price.1', use: 'clock', build: 't1' }
const pages = { phones, phonePage, factPage, uses, usePage: oneUse, buildPage }
const acts = { namePhone, stateFact, dropFact, undoPhone, editUse, undoUse, editBuild, undoBuild }
const names = { 'name-en': 'Hours', 'name-fr': 'Heures', 'name-zh': '小时' }
const claim = { field: 'price', value: '120', unit: 'EUR', sources: 'T1', confidence: 'H' }
const about = { 'about-en': 'a', 'about-fr': 'b', 'about-zh': 'c' }
const typed = {
  ...{ namePhone: names, stateFact: claim, dropFact: {}, undoPhone: {}, undoUse: {}, undoBuild: {} },
  ...{ editUse: { ...names, ...about, group: 'glance' }, editBuild: { seen: '2026-05', phones: 'tiny-one' } },
}
const statusOf = async (page: keyof typeof pages, as?: Member) =>
  (
    await answered(
      (pages[page] as (args: never) => Promise<unknown>)(
        (
          await aRequest('/admin', { as, params })
        ).args as never,
      ),
    )
  ).status
const does = async (act: keyof typeof acts, as?: Member, more: Record<string, string> = {}) =>
  sent(acts[act], '/admin', { as, params, typed: { ...typed[act], ...more } })

/** What the form of an act is filled from, as its page says it. */
async function filledFrom(act: keyof typeof acts, as: Member): Promise<Record<string, string>> {
  if (act === 'namePhone') return { seen: (await loadPhoneDesk(as, params.phone, 'en')).called.seen }
  if (act === 'editUse') return { seen: (await loadUseDesk(as, params.use, 'en')).called.seen }
  if (act === 'editBuild') return { version: (await loadBuildDesk(as, params.build, 'en')).version }
  if (act !== 'stateFact') return {}
  return { seen: (await loadClaim(as, params.phone, params.fact, 'en')).claim!.seen }
}

test.each(Object.keys(pages) as (keyof typeof pages)[])('staff read “%s”, others do not', async (page) => {
  expect(await statusOf(page)).toBe(302)
  expect(await statusOf(page, await ann())).toBe(403)
  expect([await statusOf(page, await mo()), await statusOf(page, await ada())]).toEqual([200, 200])
})

test('only administrators change the catalogue', async () => {
  for (const act of Object.keys(acts) as (keyof typeof acts)[]) {
    expect([act, (await does(act)).status]).toEqual([act, 401])
    expect([act, (await does(act, await ann())).status]).toEqual([act, 403])
    expect([act, (await does(act, await mo())).status]).toEqual([act, 403])
  }
  expect(await db.decision.count()).toBe(0)
})

test('an administrator changes a phone, a use and a build, and takes each change back', async () => {
  const as = await ada()
  const before = JSON.stringify([
    await db.phoneFact.findMany(),
    await db.name.findMany(),
    await db.build.findMany(),
  ])
  for (const [act, undo] of [
    ['namePhone', 'undoPhone'],
    ['stateFact', 'undoPhone'],
    ['dropFact', 'undoPhone'],
    ['editUse', 'undoUse'],
    ['editBuild', 'undoBuild'],
  ] as const) {
    expect([act, (await does(act, as, await filledFrom(act, as))).status]).toEqual([act, 302])
    expect([undo, (await does(undo, as)).status]).toEqual([undo, 302])
  }
  const after = [await db.phoneFact.findMany(), await db.name.findMany(), await db.build.findMany()]
  const sorted = (rows: unknown) =>
    JSON.stringify(rows)
      .split(/[[\]{}]/)
      .sort()
  expect(sorted(after)).toEqual(sorted(JSON.parse(before)))
})

test('a form that does not say what it was filled from changes nothing, nor does an empty word', async () => {
  const as = await ada()
  for (const act of ['namePhone', 'stateFact', 'editUse', 'editBuild'] as const)
    for (const more of [{}, act === 'editBuild' ? { version: '' } : { seen: '' }])
      expect([act, (await does(act, as, more as Record<string, string>)).status]).toEqual([act, 409])
  expect(await db.decision.count()).toBe(0)
})

test('what is wrong comes back beside its field, with what was typed', async () => {
  const as = await ada()
  const faults = async (...sending: Parameters<typeof does>) => {
    const { status, reply } = await does(...sending)
    return [status, reply.faults]
  }
  expect(await faults('namePhone', as, { 'name-zh': '' })).toEqual([
    422,
    { 'name-zh': ['cabinet.nameMissing'] },
  ])
  expect(await faults('stateFact', as, { value: '', sources: '' })).toEqual([
    422,
    { value: ['cabinet.fact.valueMissing'], sources: ['cabinet.sourceMissing'] },
  ])
  expect(await faults('stateFact', as, { sources: 'X9' })).toEqual([
    422,
    { sources: ['cabinet.sourceUnknown'] },
  ])
  expect(await faults('editUse', as, { 'about-fr': '' })).toEqual([
    422,
    { 'about-fr': ['cabinet.aboutMissing'] },
  ])
  expect(await faults('editBuild', as, { seen: 'May' })).toEqual([
    422,
    { seen: ['cabinet.builds.seenWrong'] },
  ])
  expect((await does('stateFact', as, { sources: 'X9' })).reply.values).toMatchObject({ value: '120' })
})

test('a moderator is told that only administrators change it', async () => {
  for (const [page, mayEdit] of [
    [await mo(), false],
    [await ada(), true],
  ] as const) {
    const { args } = await aRequest('/admin', { as: page, params })
    expect(await phonePage(args)).toMatchObject({ mayEdit })
    expect(await oneUse(args)).toMatchObject({ mayEdit })
    expect(await buildPage(args)).toMatchObject({ mayEdit, chosen: ['tiny-one'] })
  }
})
