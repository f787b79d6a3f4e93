import { expect, test } from 'vitest'
import { action as signUp } from '#app/routes/account/sign-up.tsx'
import { db } from '#tests/support/database.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

test('who joins with a double tap is signed in by whichever answer arrives; with another password nobody is', async () => {
  const typed = {
    name: 'Cleo',
    email: 'cleo@example.org',
    password: 'a back screen',
    sending: 'the-key-of-this-form',
  }
  const join = async (more = {}) => {
    const { args } = await aRequest('/sign-up', { typed: { ...typed, ...more } })
    return answered(signUp(args))
  }
  const [first, second] = await Promise.all([join(), join()])
  for (const { status, headers } of [first, second])
    expect([status, headers.get('location'), headers.get('set-cookie')]).toEqual([
      302,
      '/',
      expect.any(String),
    ])
  expect((await join({ password: 'some other screen' })).status).toBe(422)
  expect([await db.member.count(), await db.session.count()]).toEqual([1, 2])
})
