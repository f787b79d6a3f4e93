import { beforeAll, expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { loadListPage } from '#app/forum/threads/list-page-queries.server.ts'
import { loadMemberPage } from '#app/forum/threads/member-page-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const titles = async (actor: Actor, query = '') =>
  (await loadListPage(actor, 'TIP', new URLSearchParams(query), 'en')).threads.map(({ title }) => title)

test('a member’s phone and ceiling apply until the address says other', async () => {
  const undo = 'Restart the phone.'
  await aTip(await ann(), { title: 'For one' })
  await aTip(await ann(), { title: 'For two', phones: ['tiny-two'] })
  await aTip(await ann(), { title: 'Rooted two', phones: ['tiny-two'], access: 'ROOT', undo })
  const owner = { ...(await ben()), phoneId: 'tiny-two', ceiling: 'STOCK' as const }
  expect(await titles(visitor)).toHaveLength(3)
  expect(await titles(await ben())).toHaveLength(3)
  expect(await titles(owner)).toEqual(['For two'])
  expect(await titles(owner, 'phone=any&access=')).toHaveLength(3)
  expect(await titles(owner, 'phone=tiny-one')).toEqual(['For one'])
  expect(await titles(owner, 'access=root')).toHaveLength(2)
})

test('language never hides tips by itself', async () => {
  await aTip(await ann(), { language: 'zh', title: '用背屏看取件码' })
  await aTip(await ann(), { language: 'fr' })
  expect(await titles(visitor)).toHaveLength(2)
  expect(await titles(visitor, 'language=zh')).toEqual(['用背屏看取件码'])
})

test('a member’s page shows their tips, never their address', async () => {
  await aTip(await ann())
  await db.member.updateMany({ data: { email: 'ann@secret.example' } })
  const page = await loadMemberPage(visitor, 'ANN', undefined, 'en')
  expect(page).toMatchObject({ member: { name: 'ann', suspended: false }, threads: [{ author: 'ann' }] })
  expect(JSON.stringify(page)).not.toContain('secret')
  await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  expect((await loadMemberPage(visitor, 'sue', undefined, 'en')).member.suspended).toBe(true)
  await expect(loadMemberPage(visitor, 'nobody', undefined, 'en')).rejects.toThrow('accounts.member.noSuch')
})
