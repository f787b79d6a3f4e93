import { expect, test } from 'vitest'
import { forgetDrafts, stringsIn, tellingLines } from '#app/forum/posts/forget-drafts.server.ts'
import { saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

const first = { sequence: 0, target: '' }

test('drafts that hold one of the lines, at any depth, or were made for the thing itself go; others stay', async () => {
  const [mine, hers] = [await ann(), await ben()]
  const steps = [{ text: 'First, show the secret code to everyone.' }]
  await saveDraft(mine, { ...first, form: 'tip', values: { steps } })
  await saveDraft(mine, { ...first, form: 'reply', target: 'p1', values: { body: 'Yes.' } })
  await saveDraft(mine, { ...first, form: 'question', values: { text: 'Something else.' } })
  await saveDraft(hers, { ...first, form: 'tip', values: { steps } })
  await forgetDrafts(db, mine.id, ['p1'], tellingLines(['show the secret code']))
  const left = await db.draft.findMany({ orderBy: { form: 'asc' } })
  expect(left.map(({ memberId, form }) => [memberId, form]).sort()).toEqual(
    [
      [mine.id, 'question'],
      [hers.id, 'tip'],
    ].sort(),
  )
})

test('a text is told by its longer lines, not by what anybody might write', () => {
  expect(tellingLines(['Yes.\n  Show the secret code  \n', 'Show the secret code'])).toEqual([
    'Show the secret code',
  ])
  expect(stringsIn({ a: 'x', b: [{ c: 'y' }, 3, null] })).toEqual(['x', 'y'])
})
