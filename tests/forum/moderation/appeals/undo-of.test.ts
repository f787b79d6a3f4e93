import { expect, test } from 'vitest'
import { undoOf } from '#app/forum/moderation/appeals/undo-of.server.ts'
import { type ActKey, actOf, acts } from '#app/forum/moderation/decide/act.ts'
import '#tests/support/database.ts'

const keys = Object.keys(acts) as ActKey[]

test('only what can be objected to has an undo here, and each has an act that takes it back', () => {
  for (const key of Object.keys(undoOf) as ActKey[]) {
    expect(actOf(key).appealable, key).toBe(true)
    expect(keys.filter((other) => actOf(other).takesBack.includes(key)).length, key).toBeGreaterThan(0)
  }
})
