import { beforeEach, expect, test } from 'vitest'
import { BuildForm } from '#app/forum/catalogue/build-form.ts'
import { listKnownBuilds } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { watchBuilds } from '#app/forum/catalogue/builds/watch-builds.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { editBuild, undoBuildEdit } from '#app/forum/moderation/desks/catalogue/edit-build.server.ts'
import { aCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'

const words = (text: string) => ({ en: text, fr: text, zh: text })
const twoPhones = () =>
  aCatalogue(({ phones }) => {
    phones.push({ ...phones[0]!, id: 'tiny-two', name: words('Tiny Two'), facts: [] })
  })

beforeEach(() => loadCatalogue(twoPhones()))

const ada = () => someone('ada', { role: 'ADMIN' })
const same = {
  ...{ seen: '2026-01', sources: 'T1', phones: ['tiny-one'] },
  ...{ 'about-en': 'It starts.', 'about-fr': 'It starts.', 'about-zh': 'It starts.' },
}
const form = (more: object = {}) => BuildForm.parse({ ...same, ...more })
const everything = async () => [
  await db.build.findMany({ orderBy: { id: 'asc' } }),
  await db.buildPhone.findMany({ where: { phoneId: 'tiny-one' }, orderBy: { id: 'asc' } }),
  await db.name.findMany({ orderBy: { id: 'asc' } }),
]
const knownOn = async (phone: string) => (await listKnownBuilds(phone)).map(({ id }) => id)

test('a build was seen on another day, and something else was noticed on it', async () => {
  await editBuild(await ada(), 't1', form({ seen: '2026-02-03', 'about-fr': 'Il démarre.' }))
  const [build] = (await loadPhone('tiny-one', 'fr')).builds
  expect(build).toMatchObject({ seen: '2026-02-03', about: 'Il démarre.' })
})

test('it comes to be known of another phone and is withdrawn from one, and who watches is told', async () => {
  await watchBuilds(await ann(), 'tiny-two')
  await editBuild(await ada(), 't1', form({ phones: ['tiny-two'] }))
  expect([await knownOn('tiny-one'), await knownOn('tiny-two')]).toEqual([[], ['t1']])
  const due = await db.job.findMany({ where: { kind: 'restate-build' } })
  expect(due.map(({ key }) => key).sort()).toEqual(['t1.tiny-one', 't1.tiny-two'])
  expect(await db.notification.findMany()).toMatchObject([{ kind: 'build-known', cause: 't1.tiny-two' }])
})

test('taken back, every row is as it was, and no phone has it that had not', async () => {
  const before = await everything()
  await editBuild(await ada(), 't1', form({ seen: '', 'about-zh': '', phones: ['tiny-two'] }))
  await undoBuildEdit(await ada(), 't1')
  expect(await everything()).toEqual(before)
  expect(await knownOn('tiny-two')).toEqual([])
  await expect(undoBuildEdit(await ada(), 't1')).rejects.toThrow('cabinet.nothingToUndo')
})

test('a later load leaves what staff changed', async () => {
  await editBuild(await ada(), 't1', form({ seen: '2026-02', phones: [] }))
  const before = await everything()
  const data = twoPhones()
  data.builds[0]!.seen = '2026-03'
  const { left } = await loadCatalogue(data)
  expect(left).toEqual([
    { kind: 'build', key: 't1', why: 'changed by staff' },
    { kind: 'buildPhone', key: 't1.tiny-one', why: 'changed by staff' },
  ])
  expect(await everything()).toEqual(before)
})

test('a day is a day or a month, and a source is one there is', async () => {
  for (const seen of ['yesterday', '2026', '2026-13', '2026-01-32'])
    expect(BuildForm.safeParse({ ...same, seen }).success).toBe(false)
  await expect(editBuild(await ada(), 't1', form({ sources: 'X9' }))).rejects.toThrow('invalid')
})

test('only administrators edit a build, and each edit has its decision', async () => {
  const changed = form({ seen: '2026-02' })
  await expect(editBuild(visitor, 't1', changed)).rejects.toThrow('signIn')
  await expect(editBuild(await ann(), 't1', changed)).rejects.toThrow('moderation.staffOnly')
  await expect(editBuild(await mo(), 't1', changed)).rejects.toThrow('moderation.adminOnly')
  await expect(editBuild(await ada(), 'no-build', changed)).rejects.toThrow('cabinet.noSuchBuild')
  await editBuild(await ada(), 't1', changed)
  expect(await db.decision.findMany()).toMatchObject([{ act: 'catalogue.edited', subjectKind: 'build' }])
})

test('two who make one change at once make it once', async () => {
  const [by, changed] = [await ada(), form({ seen: '2026-02' })]
  const done = await Promise.allSettled([editBuild(by, 't1', changed), editBuild(by, 't1', changed)])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
