import { expect, test } from 'vitest'
import { ReplyDraft, ReplyEdit } from '#app/forum/threads/reply-draft.ts'

const because = (given: object) => ReplyDraft.safeParse(given).error?.issues.map(({ message }) => message)

test.each([
  ['eight ch', undefined],
  ['  eight ch  ', undefined],
  ['seven c', ['threads.text.tooShort']],
  ['       x        ', ['threads.text.tooShort']],
  ['x'.repeat(20_000), undefined],
  ['x'.repeat(20_001), ['threads.text.tooLong']],
  [undefined, ['threads.reply.missing']],
])('a reply has 8 to 20,000 characters, spaces around not counted (%#)', (body, faults) => {
  expect(because({ body })).toEqual(faults)
})

test('its language is one of three, or guessed later', () => {
  const body = 'It works on mine.'
  expect(ReplyDraft.parse({ body, language: 'fr', parent: 'abc' })).toEqual({
    body,
    language: 'fr',
    parent: 'abc',
  })
  expect(because({ body, language: 'de' })).toHaveLength(1)
  expect(because({ body, parent: 'x'.repeat(41) })).toHaveLength(1)
})

test('an edit may say why, in 200 characters', () => {
  const body = 'It works on mine.'
  expect(ReplyEdit.parse({ body, reason: ' Typo ' })).toEqual({ body, reason: 'Typo' })
  expect(ReplyEdit.parse({ body })).toEqual({ body })
  expect(ReplyEdit.safeParse({ body, reason: 'x'.repeat(201) }).error?.issues).toMatchObject([
    { message: 'posts.reason.tooLong' },
  ])
})
