import { expect, test } from 'vitest'
import type { z } from 'zod'
import { SignIn, SignUp, StaffPassword } from '#app/forum/members/accounts/account-forms.ts'

const joining = { name: 'ann', email: 'ann@example.org', password: 'a back screen' }

/** What a form says beside each field. */
function faults(schema: z.ZodType, given: object) {
  const issues = schema.safeParse(given).error?.issues ?? []
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]))
}

test('a name, an address and a password are enough to join', () => {
  expect(SignUp.parse(joining)).toEqual(joining)
})

test('an empty form is told what is missing, field by field', () => {
  expect(faults(SignUp, {})).toEqual({
    name: 'accounts.name.missing',
    email: 'accounts.email.invalid',
    password: 'accounts.password.missing',
  })
  expect(faults(SignIn, {})).toEqual({
    name: 'accounts.name.missing',
    password: 'accounts.password.missing',
  })
})

test('nobody joins under the name of staff', () => {
  expect(faults(SignUp, { ...joining, name: 'Moderator_1' })).toEqual({ name: 'accounts.name.reserved' })
})

test.each([
  ['password', 'ninechars', 'accounts.password.tooShort'],
  ['password', 'ninechars背', undefined],
  ['password', '🀄🀅🀆🀇🀈', 'accounts.password.tooShort'],
  ['password', 'aaaaaaaaaaaaaaa', 'accounts.password.tooPlain'],
  ['password', 'abcd'.repeat(64), undefined],
  ['password', `${'abcd'.repeat(64)}e`, 'accounts.password.tooLong'],
  ['email', 'ann', 'accounts.email.invalid'],
  ['email', 'ann@example', 'accounts.email.invalid'],
  ['email', `${'a'.repeat(250)}@example.org`, 'accounts.email.invalid'],
  ['displayName', '背'.repeat(40), undefined],
  ['displayName', '🀄'.repeat(40), undefined],
  ['displayName', 'a'.repeat(41), 'accounts.displayName.tooLong'],
])('joining with the %s "%s": %s', (field, typed, because) => {
  expect(faults(SignUp, { ...joining, [field]: typed })).toEqual(because ? { [field]: because } : {})
})

test('a password stays as it was typed, spaces and all', () => {
  expect(SignUp.parse({ ...joining, password: '  A Back Screen ' }).password).toBe('  A Back Screen ')
})

test('whoever could join with a password can sign in with it, however its characters are stored', () => {
  const password = '🀄🀅🀆🀇'.repeat(64)
  expect(SignUp.parse({ ...joining, password }).password).toBe(password)
  expect(SignIn.parse({ name: 'ann', password }).password).toBe(password)
})

test('signing in with a text of endless length is refused before it costs anything', () => {
  expect(faults(SignIn, { name: 'ann', password: 'x'.repeat(257) })).toEqual({
    password: 'accounts.password.tooLong',
  })
  expect(faults(SignIn, { name: 'x'.repeat(101), password: 'x' })).toEqual({ name: 'accounts.name.length' })
})

test('staff choose a longer password', () => {
  expect(faults(StaffPassword, { token: 't', password: 'fourteen chars' })).toEqual({
    password: 'accounts.password.tooShortForStaff',
  })
  expect(faults(StaffPassword, { token: 't', password: 'fifteen chars!!' })).toEqual({})
})
