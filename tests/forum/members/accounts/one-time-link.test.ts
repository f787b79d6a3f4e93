import { afterEach, expect, test } from 'vitest'
import { findLink, makeLink, takeLink } from '#app/forum/members/accounts/one-time-link.server.ts'
import { memberOf, openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { signIn } from '#app/forum/members/accounts/sign-in.server.ts'
import { advance, backToNow, MINUTE } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

afterEach(backToNow)

const password = 'the back of a phone'
const over = { kind: 'gone', because: 'accounts.staff.linkOver' }

async function aTokenFor({ id }: { id: string }) {
  const link = await transact((tx) => makeLink(tx, id))
  return link.slice(`${publicUrl.origin}/welcome/`.length)
}

const lines = () => db.staffLog.findMany({ orderBy: { id: 'asc' } })

test('a link is an address of this forum with 256 bits at its end, of which the digest is stored', async () => {
  const { id } = await ann()
  const link = await transact((tx) => makeLink(tx, id))
  const [, token] = /^http:\/\/localhost:3000\/welcome\/([a-z0-9]{52,})$/.exec(link)!
  const row = await db.oneTimeLink.findFirstOrThrow()
  expect(row).toMatchObject({ id: digest(token!), usedAt: null })
  expect(JSON.stringify(row)).not.toContain(token)
})

test('looking at a link says whose it is, and uses nothing up', async () => {
  const { id, name } = await ann()
  const token = await aTokenFor({ id })
  for (let look = 0; look < 3; look++) {
    expect(await findLink(token)).toEqual({ id, name, role: 'MEMBER' })
  }
  await takeLink({ token, password })
})

test('taking a link sets the password and signs in', async () => {
  const token = await aTokenFor(await ann())
  expect((await memberOf(await takeLink({ token, password }))).member).toMatchObject({ name: 'ann' })
  expect(await signIn({ name: 'ann', password })).toContain('session=')
})

test('every session from before is over, but nobody else’s', async () => {
  const [mine, bens] = [await openSession((await ann()).id), await openSession((await ben()).id)]
  await takeLink({ token: await aTokenFor(await ann()), password })
  expect((await memberOf(mine)).member).toBeNull()
  expect((await memberOf(bens)).member).not.toBeNull()
  expect(await db.session.count()).toBe(2)
})

test('a link works once', async () => {
  const token = await aTokenFor(await ann())
  await takeLink({ token, password })
  await expect(findLink(token)).rejects.toMatchObject(over)
  await expect(takeLink({ token, password: 'another back screen' })).rejects.toMatchObject(over)
  expect(await signIn({ name: 'ann', password })).toContain('session=')
})

test('of four who take one link at once, one gets in, and theirs is the password', async () => {
  const token = await aTokenFor(await ann())
  const wished = [1, 2, 3, 4].map((number) => `the back of phone ${number}`)
  const tries = await Promise.allSettled(wished.map((typed) => takeLink({ token, password: typed })))
  const [winner, ...others] = wished.filter((_, at) => tries[at]!.status === 'fulfilled')
  expect(others).toEqual([])
  for (const tried of tries) if (tried.status === 'rejected') expect(tried.reason).toMatchObject(over)
  expect(await db.session.count()).toBe(1)
  expect(await signIn({ name: 'ann', password: winner! })).toContain('session=')
})

test('a link is over after an hour', async () => {
  const token = await aTokenFor(await ann())
  advance(59 * MINUTE)
  await findLink(token)
  advance(MINUTE)
  await expect(findLink(token)).rejects.toMatchObject(over)
  await expect(takeLink({ token, password })).rejects.toMatchObject(over)
})

test('a newer link ends the older one of the same member, and of nobody else', async () => {
  const [first, bens] = [await aTokenFor(await ann()), await aTokenFor(await ben())]
  const second = await aTokenFor(await ann())
  await expect(findLink(first)).rejects.toMatchObject(over)
  expect(await findLink(second)).toMatchObject({ name: 'ann' })
  expect(await findLink(bens)).toMatchObject({ name: 'ben' })
})

test('a made-up link, or the digest of one, is refused like a used one', async () => {
  const token = await aTokenFor(await ann())
  for (const guess of ['', 'nonsense', digest(token)]) {
    await expect(findLink(guess)).rejects.toMatchObject(over)
    await expect(takeLink({ token: guess, password })).rejects.toMatchObject(over)
  }
})

test('making and using a link stand in the staff log, without the link', async () => {
  const { id } = await ann()
  const token = await aTokenFor({ id })
  await takeLink({ token, password })
  const subject = { subjectKind: 'member', subjectId: id }
  expect(await lines()).toMatchObject([
    { action: 'link.made', actorId: null, ...subject },
    { action: 'link.used', actorId: id, ...subject },
  ])
  expect(JSON.stringify(await lines())).not.toContain(token)
})
