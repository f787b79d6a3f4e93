import { beforeEach, expect, test } from 'vitest'
import { unwatchBuilds, watchBuilds } from '#app/forum/catalogue/builds/watch-builds.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { PRO, somePhonesWithBuilds } from '#tests/support/builds.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'

beforeEach(somePhonesWithBuilds)

test('a member watches a phone, also twice at once, and stops', async () => {
  const member = await ann()
  await Promise.all([watchBuilds(member, PRO), watchBuilds(member, PRO)])
  await watchBuilds(await ben(), PRO)
  expect(await db.subscription.count({ where: { kind: 'phone-builds', subject: PRO } })).toBe(2)
  await unwatchBuilds(member, PRO)
  await unwatchBuilds(member, PRO)
  expect(await db.subscription.findMany()).toMatchObject([{ memberId: (await ben()).id }])
})

test('visitors and suspended members watch nothing, and nobody a phone that is none', async () => {
  const suspended = await someone('sue', { suspendedUntil: new Date('2100-01-01') })
  for (const verb of [watchBuilds, unwatchBuilds]) {
    await expect(verb(visitor, PRO)).rejects.toMatchObject({ kind: 'signIn' })
    await expect(verb(suspended, PRO)).rejects.toThrow('accounts.suspended')
  }
  await expect(watchBuilds(await ann(), 'no-phone')).rejects.toMatchObject({ kind: 'notFound' })
})
