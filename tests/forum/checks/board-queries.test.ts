import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loadBoard } from '#app/forum/checks/board-queries.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { anOwner, daysLater, finds, NEW, OLD, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const shown = (name: string) => anOwner(name, { shown: true })
const FIVE = ['ben', 'cleo', 'dora', 'emil', 'fay']

async function lineOf(text: string) {
  const { lines } = await loadBoard(PHONE, 'en')
  return lines.find((line) => line.text === text)!
}

test('every known build has its line, newest first, grey while nobody found anything on it', async () => {
  await aTip(await ann())
  const { lines, phone } = await loadBoard(PHONE, 'en')
  expect(phone.name).toBe('Tiny One')
  expect(lines.map(({ text, colour }) => [text, colour])).toEqual([
    [NEW, 'grey'],
    [OLD, 'grey'],
    ['T1', 'grey'],
  ])
  expect(lines[0]).toMatchObject({ findings: 0, works: 0, broken: [], unchecked: 1 })
})

test('five that work make a build green, and only that build', async () => {
  const tip = await aTip(await ann())
  await aTip(await ann(), { title: 'Another clock on the back' })
  for (const name of FIVE) await finds(await shown(name), tip, 'WORKS')
  expect(await lineOf(NEW)).toMatchObject({
    colour: 'green',
    findings: 5,
    works: 1,
    brokenCount: 0,
    unchecked: 1,
  })
  expect((await lineOf(OLD)).colour).toBe('grey')
})

test('the author’s own finding makes no colour', async () => {
  const author = await shown('ann')
  await finds(author, await aTip(author), 'WORKS')
  expect(await lineOf(NEW)).toMatchObject({ colour: 'grey', findings: 0 })
})

test('a tip that worked and broke for three who showed theirs makes the build red, and is named', async () => {
  const tip = await aTip(await ann())
  for (const name of ['ben', 'cleo']) await finds(await shown(name), tip, 'WORKS', { build: OLD })
  for (const name of ['dora', 'emil', 'fay']) await finds(await shown(name), tip, 'BROKEN')
  expect(await lineOf(NEW)).toMatchObject({
    colour: 'red',
    brokenCount: 1,
    broken: [{ id: tip.id, title: 'A clock on the back' }],
  })
  expect((await lineOf(OLD)).colour).toBe('yellow')
  daysLater(8)
  expect((await lineOf(NEW)).colour).toBe('yellow')
})

test('three that only declared the phone, or a tip that never worked, alarm nobody', async () => {
  const tip = await aTip(await ann())
  for (const name of FIVE) await finds(await shown(name), tip, 'BROKEN')
  expect((await lineOf(NEW)).colour).toBe('yellow')
  const other = await aTip(await ann(), { title: 'Another clock on the back' })
  await finds(await shown('ben'), other, 'WORKS', { build: OLD })
  for (const name of ['gus', 'hana', 'ivo']) await finds(await anOwner(name), other, 'BROKEN')
  expect((await lineOf(NEW)).colour).toBe('yellow')
})

test('a tip that was deleted is on no board', async () => {
  const author = await ann()
  const tip = await aTip(author)
  for (const name of FIVE) await finds(await shown(name), tip, 'BROKEN')
  await deletePost(author, (await openingPost(tip)).id)
  expect(await lineOf(NEW)).toMatchObject({ colour: 'grey', findings: 0, broken: [], unchecked: 0 })
})

test('a phone nobody knows has no board', async () => {
  await expect(loadBoard('no-phone', 'en')).rejects.toMatchObject({ kind: 'notFound' })
})
