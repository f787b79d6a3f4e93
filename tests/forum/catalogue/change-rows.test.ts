import { expect, test } from 'vitest'
import { applyChanges, changesBetween, reversed, seenOf } from '#app/forum/catalogue/change-rows.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'

const row = (id: string, text: string) => ({ id, text, url: null })
const [kept, old, fresh] = [row('a', 'kept'), row('b', 'old'), row('b', 'new')]
const apply = (changes: Parameters<typeof applyChanges>[1]) => transact((tx) => applyChanges(tx, changes))
const stored = () => db.sourceNote.findMany({ orderBy: { id: 'asc' } })

test('what is the same on both sides is no change', () => {
  const gone = row('c', 'gone')
  expect(changesBetween('sourceNote', [kept, old, gone], [kept, fresh])).toEqual([
    { kind: 'sourceNote', id: 'b', before: old, after: fresh },
    { kind: 'sourceNote', id: 'c', before: gone, after: null },
  ])
})

test('rows are added, changed and removed, and all of it taken back', async () => {
  await db.sourceNote.createMany({ data: [kept, old] })
  const changes = changesBetween('sourceNote', [kept, old], [fresh, row('d', 'more')])
  await apply(changes)
  expect(await stored()).toEqual([fresh, row('d', 'more')])
  await apply(reversed(changes))
  expect(await stored()).toEqual([kept, old])
})

test('a row that is already as wanted is no obstacle; one that somebody else changed is', async () => {
  await db.sourceNote.create({ data: fresh })
  const changes = changesBetween('sourceNote', [old], [fresh])
  await apply(changes)
  await db.sourceNote.update({ where: { id: 'b' }, data: { text: 'other' } })
  await expect(apply(changes)).rejects.toThrow('moderation.changed')
  expect(await stored()).toEqual([row('b', 'other')])
})

test('what a form was filled from is told apart by its content, not by its order', () => {
  expect(seenOf([kept, old])).toBe(seenOf([old, kept]))
  expect(seenOf([kept, old])).not.toBe(seenOf([kept, fresh]))
})
