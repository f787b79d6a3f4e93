import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { followNames } from '#app/forum/moderation/desks/catalogue/follow-names.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { threeTags } from '#tests/support/tags.ts'

beforeEach(threeTags)

const subjects = [
  ['tag', 'selfie'],
  ['use', 'clock'],
  ['phone', 'tiny-one'],
] as const
const renamed = (kind: string, id: string) =>
  db.name.update({ where: { id: `${kind}.${id}.name.fr` }, data: { text: 'zebra', folded: 'zebra' } })
const found = async () => (await search(visitor, { q: 'zebra' })).hits.map(({ kind }) => kind)

test.each(subjects)(
  'a %s is found by its new name at once, and its threads are due to follow',
  async (kind, id) => {
    await renamed(kind, id)
    expect(await found()).toEqual([])
    await transact((tx) => followNames(tx, kind, id))
    expect(await found()).toEqual([kind])
    expect(await db.job.findMany()).toMatchObject([
      { kind: 'index-named', key: `${kind} ${id}`, doneAt: null },
    ])
  },
)

test('of many changes the threads follow once, and once more after the next', async () => {
  for (let times = 0; times < 2; times++) await transact((tx) => followNames(tx, 'tag', 'selfie'))
  expect(await db.job.count()).toBe(1)
  await db.job.updateMany({ data: { doneAt: new Date(0) } })
  await transact((tx) => followNames(tx, 'tag', 'selfie'))
  expect(await db.job.findMany()).toMatchObject([{ doneAt: null }])
})

test('a change of names that comes to nothing is not followed', async () => {
  await renamed('tag', 'selfie')
  const change = transact(async (tx) => {
    await followNames(tx, 'tag', 'selfie')
    throw new Error('changed their mind')
  })
  await expect(change).rejects.toThrow('changed their mind')
  expect([await found(), await db.job.count()]).toEqual([[], 0])
})
