import { beforeAll, expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { LinkDraft } from '#app/forum/threads/tips/link-draft.ts'
import { loadTipLinks } from '#app/forum/threads/tips/link-queries.server.ts'
import { linkTips, unlinkTips } from '#app/forum/threads/tips/link-tips.server.ts'
import type { LinkKind } from '#app/forum/threads/tips/tip-link.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

type Tip = { id: string }
const link = (member: Actor, from: Tip, kind: LinkKind, to: Tip | string, build?: string) =>
  linkTips(member, from.id, LinkDraft.parse({ kind, to: typeof to === 'string' ? to : to.id, build }))
const fault = (field: string, because: string) => ({
  kind: 'invalid',
  more: { fields: { [field]: [because] } },
})

async function tips(count: number) {
  const made: Tip[] = []
  for (let n = 0; n < count; n++) made.push(await aTip(await ann(), { title: `Tip number ${n}` }))
  return made as [Tip, Tip, ...Tip[]]
}

test.each([
  (tip: { id: string }) => tip.id,
  (tip: { id: string }) => `/threads/a-clock-${tip.id}`,
  (tip: { id: string }) => `  https://verso.example/threads/a-clock-${tip.id}/?lang=fr#discussion `,
])('an author links their tip with another, by address or id', async (typed) => {
  const [from, to] = await tips(2)
  await link(await ann(), from, 'NEEDS', typed(to))
  expect(await db.tipLink.findMany()).toMatchObject([
    { fromId: from.id, toId: to.id, kind: 'NEEDS', settled: true, buildId: null },
  ])
})

test('what replaces a tip says from which build on; only builds of its phones will do', async () => {
  const [from, to] = await tips(2)
  const nowhere = link(await ann(), from, 'REPLACED_BY', to, 'T99')
  await expect(nowhere).rejects.toMatchObject(fault('build', 'tips.link.build.unknown'))
  expect(await link(await ann(), from, 'REPLACED_BY', to, 'T1')).toMatchObject({ buildId: 't1' })
})

test('visitors are asked to sign in, others refused, staff may', async () => {
  const [from, to] = await tips(2)
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(link(visitor, from, 'SAME', to)).rejects.toThrow('signIn')
  await expect(link(await ben(), from, 'SAME', to)).rejects.toThrow('forbidden: tips.link.notYours')
  await expect(link(sue, from, 'CONFLICTS', to)).rejects.toThrow('forbidden: accounts.suspended')
  const made = await link(await mo(), from, 'SAME', to)
  await expect(unlinkTips(visitor, made.id)).rejects.toThrow('signIn')
  await expect(unlinkTips(await ben(), made.id)).rejects.toThrow('forbidden: tips.link.notYours')
  await unlinkTips(await ann(), made.id)
  expect(await db.tipLink.count()).toBe(0)
  await expect(unlinkTips(await ann(), made.id)).rejects.toThrow('notFound: tips.link.noSuch')
})

test('a tip is not linked with itself, twice, or with what is no tip', async () => {
  const [from, to] = await tips(2)
  const author = await ann()
  await expect(link(author, from, 'SAME', from)).rejects.toMatchObject(fault('to', 'tips.link.self'))
  await link(author, from, 'SAME', to)
  await expect(link(author, from, 'SAME', to)).rejects.toMatchObject(fault('to', 'tips.link.known'))
  await expect(link(author, to, 'SAME', from)).rejects.toMatchObject(fault('to', 'tips.link.known'))
  const reply = await aReply(await ben(), from)
  for (const typed of ['nosuchtip', 'https://elsewhere.example', reply.id])
    await expect(link(author, from, 'NEEDS', typed)).rejects.toMatchObject(
      fault('to', 'tips.link.to.unknown'),
    )
  await db.thread.update({ where: { id: to.id }, data: { removedAt: now() } })
  await expect(link(await ann(), from, 'TRANSLATION', 'x')).rejects.toMatchObject({ kind: 'invalid' })
})

test.each(['REPLACED_BY', 'NEEDS'] as const)('%s never leads round in a circle', async (kind) => {
  const [first, second, third] = (await tips(3)) as [Tip, Tip, Tip]
  const author = await ann()
  await link(author, first, kind, second)
  await expect(link(author, second, kind, first)).rejects.toMatchObject(fault('to', 'tips.link.cycle'))
  await link(author, second, kind, third)
  await expect(link(author, third, kind, first)).rejects.toMatchObject(fault('to', 'tips.link.cycle'))
  await link(author, first, kind, third)
  expect(await db.tipLink.count()).toBe(3)
})

test.each(['REPLACED_BY', 'NEEDS'] as const)(
  'of links that close a circle at once one fails: %s',
  async (kind) => {
    const [a, b, c, d] = (await tips(4)) as [Tip, Tip, Tip, Tip]
    const author = await ann()
    const both = await Promise.allSettled([link(author, a, kind, b), link(author, b, kind, a)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await db.tipLink.deleteMany()
    await link(author, a, kind, b)
    await link(author, c, kind, d)
    const far = await Promise.allSettled([link(author, b, kind, c), link(author, d, kind, a)])
    expect(far.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  },
)

test('links to what is removed or deleted are hidden', async () => {
  const [from, to] = await tips(2)
  await link(await ann(), from, 'NEEDS', to)
  const shown = async () => (await loadTipLinks(visitor, { id: from.id, authorId: '' }, {})).links.length
  expect(await shown()).toBe(1)
  await db.thread.update({ where: { id: to.id }, data: { deletedAt: now() } })
  expect(await shown()).toBe(0)
})
