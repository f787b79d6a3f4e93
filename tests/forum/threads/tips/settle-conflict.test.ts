import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { linkTips, unlinkTips } from '#app/forum/threads/tips/link-tips.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

type Tip = { id: string }
const flag = (member: Actor, from: Tip, to: Tip) =>
  linkTips(member, from.id, { kind: 'CONFLICTS', to: to.id, build: '' })
const links = () => db.tipLink.findMany({ select: { settled: true } })
const pair = async () => [await aTip(await ann()), await aTip(await ann())] as const

test('one member’s suspicion warns nobody, a second one’s does: from either tip', async () => {
  const [one, other] = await pair()
  await flag(await ben(), one, other)
  expect(await links()).toEqual([{ settled: false }])
  await flag(await ben(), other, one)
  expect(await links(), 'the same member twice is one').toEqual([{ settled: false }])
  await flag(await someone('cleo'), other, one)
  expect(await links()).toEqual([{ settled: true }])
})

test('the word of an author or of staff is enough', async () => {
  const [one, other] = await pair()
  await flag(await ann(), one, other)
  expect(await links()).toEqual([{ settled: true }])
  const more = await pair()
  await flag(await mo(), ...more)
  expect(await links()).toEqual([{ settled: true }, { settled: true }])
})

test('each takes back their own word: the warning goes, and at last the link', async () => {
  const [one, other] = await pair()
  const { id } = await flag(await ben(), one, other)
  await flag(await someone('cleo'), one, other)
  await unlinkTips(await ben(), id)
  expect(await links()).toEqual([{ settled: false }])
  await expect(unlinkTips(await ann(), id), 'not even the author of the tip').rejects.toThrow('forbidden')
  await unlinkTips(await someone('cleo'), id)
  expect(await links()).toEqual([])
})

test('staff take away the whole conflict', async () => {
  const { id } = await flag(await ben(), ...(await pair()))
  await unlinkTips(await mo(), id)
  expect(await links()).toEqual([])
})

test('ten who say so at once make one link with ten behind it', async () => {
  const [one, other] = await pair()
  const members = await Promise.all(Array.from({ length: 10 }, (_, n) => someone(`m${n}`)))
  await Promise.all(members.map((member, n) => (n % 2 ? flag(member, one, other) : flag(member, other, one))))
  expect(await links()).toEqual([{ settled: true }])
  expect(await db.linkBacker.count()).toBe(10)
})
