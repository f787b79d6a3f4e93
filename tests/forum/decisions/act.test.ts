import { expect, test } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { type ActKey, actOf, acts, isAct, mayModerate } from '#app/forum/decisions/act.ts'
import { reading } from '#app/messages/en/reading.ts'
import '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const keys = Object.keys(acts) as ActKey[]

test('every act that takes others back names acts there are', () => {
  for (const key of keys) for (const other of actOf(key).takesBack) expect(isAct(other), other).toBe(true)
})

test('whoever may object is told, and learns the rule', () => {
  const objectionable = keys.filter((key) => actOf(key).appealable)
  expect(objectionable.length).toBeGreaterThan(8)
  for (const key of objectionable) expect(actOf(key)).toMatchObject({ tells: true, needsRule: true })
})

test('every act has its words', () => {
  expect(keys.filter((key) => !(`act.${key}` in reading.moderation))).toEqual([])
})

test('only staff act, some only as administrators, and nobody on themselves, equals or higher', async () => {
  const [member, moderator, admin] = [await ann(), await mo(), await someone('ada', { role: 'ADMIN' })]
  expect(mayModerate(visitor, 'post.removed', null)).toBe('moderation.staffOnly')
  expect(mayModerate(member, 'post.removed', await ben())).toBe('moderation.staffOnly')
  expect(mayModerate(moderator, 'post.removed', member)).toBe(true)
  expect(mayModerate(moderator, 'post.purged', member)).toBe('moderation.adminOnly')
  expect(mayModerate(admin, 'post.purged', moderator)).toBe(true)
  expect(mayModerate(moderator, 'member.suspended', moderator)).toBe('moderation.notYourself')
  expect(mayModerate(moderator, 'member.suspended', admin)).toBe('moderation.notYourEqual')
  const second = await someone('max', { role: 'MODERATOR' })
  expect(mayModerate(moderator, 'member.suspended', second)).toBe('moderation.notYourEqual')
  const otherAdmin = await someone('abe', { role: 'ADMIN' })
  expect(mayModerate(admin, 'member.suspended', otherAdmin)).toBe('moderation.notYourEqual')
})
