import { beforeEach, expect, test } from 'vitest'
import { MyPhone, saveMyPhone } from '#app/forum/catalogue/builds/save-my-phone.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { NEW_BUILD, NEW_PLACE, OTHER_NETWORK, PRO, somePhonesWithBuilds } from '#tests/support/builds.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'

beforeEach(somePhonesWithBuilds)

const registered = () => db.buildRegistration.findMany({ select: { buildPhoneId: true } })

test('a member who says which phone and build they have registers the build with it', async () => {
  await saveMyPhone(await ann(), MyPhone.parse({ phone: PRO, build: '3.0.320.0.WBLCNXM' }), OTHER_NETWORK)
  expect(await ann()).toMatchObject({ phoneId: PRO, build: NEW_BUILD })
  expect(await registered()).toEqual([{ buildPhoneId: NEW_PLACE }])
})

test.each([
  ['known', { phone: PRO, build: 'OS3.0.319.0.WBLCNXM' }],
  ['of another phone', { phone: PRO, build: 'OS3.0.320.0.WPBCNXM' }],
  ['unreadable', { phone: PRO, build: 'HyperOS 3' }],
  ['of no phone', { build: NEW_BUILD }],
  ['missing', { phone: PRO }],
])('a build that is %s is kept and not registered', async (_, typed) => {
  await saveMyPhone(await ann(), MyPhone.parse(typed), OTHER_NETWORK)
  expect((await ann()).build).toBe('build' in typed ? typed.build : null)
  expect(await registered()).toEqual([])
})

test('a visitor saves nothing', async () => {
  await expect(saveMyPhone(visitor, { phone: PRO }, OTHER_NETWORK)).rejects.toMatchObject({ kind: 'signIn' })
})
