import { expect, test } from 'vitest'
import { EditReason, GRACE } from '#app/forum/posts/revision.ts'
import { MINUTE } from '#app/platform/clock.ts'

test('a slip mended within five minutes, of up to a hundred characters, leaves no trace', () => {
  expect(GRACE).toEqual({ within: 5 * MINUTE, characters: 100 })
})

test('why something was edited is said in 200 characters, or not at all', () => {
  expect(EditReason.parse(` ${'r'.repeat(200)} `)).toHaveLength(200)
  expect(EditReason.parse(undefined)).toBeUndefined()
  expect(EditReason.safeParse('r'.repeat(201)).error?.issues[0]?.message).toBe('posts.reason.tooLong')
})
