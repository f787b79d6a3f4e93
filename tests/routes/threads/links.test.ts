import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { action } from '#app/routes/threads/links.tsx'
import { loader } from '#app/routes/threads/show.tsx'
import { action as unlink } from '#app/routes/threads/unlinking.tsx'
import type { FormReply } from '#app/web/handlers.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

async function send(thread: string, typed: Record<string, string>, as?: Member) {
  const { args } = await aRequest('/', { typed, as, params: { thread } })
  const { status, headers, data } = await answered(action(args))
  return { status, location: headers.get('location'), reply: data as FormReply }
}

test('a link is made with one form, and what is wrong with it said beside its field', async () => {
  const [from, to] = [await aTip(await ann()), await aTip(await ann())]
  expect(await send(from.id, { kind: 'NEEDS', to: to.id })).toMatchObject({ status: 401 })
  expect(await send(from.id, { kind: 'NEEDS', to: to.id }, await ben())).toMatchObject({ status: 403 })
  expect(await send(from.id, {}, await ann())).toMatchObject({
    status: 422,
    reply: { faults: { kind: ['tips.link.kind.missing'], to: ['tips.link.to.missing'] } },
  })
  expect(await send(from.id, { kind: 'NEEDS', to: '/threads/nowhere' }, await ann())).toMatchObject({
    status: 422,
    reply: { faults: { to: ['tips.link.to.unknown'] }, values: { to: '/threads/nowhere' } },
  })
  const location = `/threads/${from.id}#links`
  expect(await send(from.id, { kind: 'NEEDS', to: threadPath(to) }, await ann())).toMatchObject({ location })
  const { id } = await db.tipLink.findFirstOrThrow()
  const { args } = await aRequest('/', { typed: {}, as: await ann(), params: { thread: from.id, link: id } })
  expect((await answered(unlink(args))).headers.get('location')).toBe(location)
})

test('a page of a tip knows its links, its trials, and the most its reader would do', async () => {
  const [from, to] = [await aTip(await ann()), await aTip(await ann())]
  await send(from.id, { kind: 'REPLACED_BY', to: to.id, build: 'T1' }, await ann())
  const shown = async (query: string, as?: Member) => {
    const path = threadPath(from)
    return loader((await aRequest(path + query, { as, params: { thread: path.slice(9) } })).args)
  }
  expect(await shown('?access=developer')).toMatchObject({
    tipLinks: { links: [{ kind: 'REPLACED_BY', build: 'T1' }], mayLinkAll: false },
    trials: { mine: null, week: { of: 0 } },
    ceiling: 'DEVELOPER',
    question: null,
  })
  const ben2 = await ben()
  await db.member.update({ where: { id: ben2.id }, data: { ceiling: 'STOCK' } })
  expect(await shown('', ben2)).toMatchObject({ ceiling: 'STOCK' })
  expect((await shown('?access=any', ben2)).ceiling).toBeUndefined()
})
