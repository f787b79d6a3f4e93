import { expect, test } from 'vitest'
import { action } from '#app/routes/account/sign-out.tsx'
import { cookieOf } from '#app/web/cookies.server.ts'
import '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

type Wishes = Parameters<typeof aRequest>[1]

async function leftAfter(wishes: Wishes) {
  const { args } = await aRequest('/sign-out', { typed: {}, ...wishes })
  const { headers } = await answered(action(args))
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return cookieOf(new Request('http://localhost:3000/', { headers: { cookie } }), 'left')
}

test('whoever signs out leaves word, so that the next page with a script drops their copies', async () => {
  const member = await ann()
  expect(await leftAfter({ as: member })).toBe(member.id)
  expect(await leftAfter({ typed: { who: member.id } })).toBe(member.id)
  expect(await leftAfter({ typed: { who: '../x; Path=/' } })).toBe('')
})

test('who left before, and no script heard of it, is not forgotten', async () => {
  const [first, second] = [await ann(), await ben()]
  const headers = { cookie: `left=${first.id}` }
  expect(await leftAfter({ as: second, headers })).toBe(`${first.id}.${second.id}`)
  expect(await leftAfter({ as: first, headers })).toBe(first.id)
})
