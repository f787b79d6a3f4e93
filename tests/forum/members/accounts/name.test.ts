import { expect, test } from 'vitest'
import { foldName, isReserved, MemberName } from '#app/forum/members/accounts/name.ts'

test('names that look alike fold alike', () => {
  expect(new Set(['Ann_Lee', 'ann-lee', 'ANN-LEE'].map(foldName)).size).toBe(1)
  expect(foldName('ann')).not.toBe(foldName('ann-'))
})

test.each(['admin', 'Admin', 'ADMIN_', 'moderator-2', '1root', 'Verso', 'sign_in', 'demo-ann'])(
  '%s is reserved',
  (name) => {
    expect(isReserved(name)).toBe(true)
  },
)

test.each(['ann', 'administrate', 'moderately', 'demo', 'verso-fan', '17pro'])('%s is free', (name) => {
  expect(isReserved(name)).toBe(false)
})

test.each(['ab', 'A-_', '17-pro', 'x'.repeat(25), '  ann  '])('"%s" can be a name', (name) => {
  expect(MemberName.parse(name)).toBe(name.trim())
})

test.each([
  ['a', 'accounts.name.length'],
  ['x'.repeat(26), 'accounts.name.length'],
  ['_ann', 'accounts.name.letters'],
  ['-ann', 'accounts.name.letters'],
  ['аnn', 'accounts.name.letters'],
  ['ann lee', 'accounts.name.letters'],
  ['背屏', 'accounts.name.letters'],
  [undefined, 'accounts.name.missing'],
])('%s cannot be a name: %s', (name, because) => {
  const { success, error } = MemberName.safeParse(name)

  expect(success).toBe(false)
  expect(error!.issues.map(({ message }) => message)).toContain(because)
})
