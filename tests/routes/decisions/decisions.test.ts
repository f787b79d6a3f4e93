import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { action as judge, loader as showAppeal } from '#app/routes/admin/appeal.tsx'
import { action as object, loader as show } from '#app/routes/decisions/show.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const typed = { text: 'It is no advertisement: I was never paid for it.' }

async function aRemoval() {
  const post = await openingPost(await aTip(await ann()))
  return removePost(await mo(), post.id, { rule: 'spam' })
}

async function statusOf(
  loader: typeof show | typeof showAppeal,
  params: Record<string, string>,
  as?: Member,
) {
  const { args } = await aRequest('/', { as, params })
  const asked: Promise<unknown> = loader(args)
  const given = await asked.then(
    () => 200,
    () => 0,
  )
  return given || (await answered(asked)).status
}

test('a statement is for whom it concerns and staff; to others it is not there', async () => {
  const { id: decision } = await aRemoval()
  const asked = (as?: Member) => statusOf(show, { decision }, as)
  expect([await asked(), await asked(await ben())]).toEqual([404, 404])
  expect([await asked(await ann()), await asked(await mo())]).toEqual([200, 200])
})

test('one form objects; what is too short comes back with what was typed', async () => {
  const { id: decision } = await aRemoval()
  const send = (given: Record<string, string>, as?: Member) =>
    sent(object, `/decisions/${decision}`, { typed: given, as, params: { decision } })
  expect(await send({ text: 'No.' }, await ann())).toMatchObject({
    status: 422,
    reply: { faults: { text: ['appeals.tooShort'] }, values: { text: 'No.' } },
  })
  expect((await send(typed)).status).toBe(401)
  expect((await send(typed, await ben())).status).toBe(404)
  expect(await send(typed, await ann())).toMatchObject({ location: `/decisions/${decision}#objection` })
  expect(await send(typed, await ann())).toMatchObject({ status: 403, reply: { because: 'appeals.already' } })
})

test('staff judge it at one address, which nobody else enters', async () => {
  const { id: decision } = await aRemoval()
  await sent(object, '/', { typed, as: await ann(), params: { decision } })
  const { id } = await db.appeal.findFirstOrThrow()
  const asked = (as?: Member) => statusOf(showAppeal, { appeal: id }, as)
  expect([await asked(), await asked(await ann()), await asked(await mo())]).toEqual([302, 403, 200])
  const max = await someone('max', { role: 'MODERATOR' })
  const send = (given: Record<string, string>, as?: Member) =>
    sent(judge, `/admin/appeals/${id}`, { typed: given, as, params: { appeal: id } })
  expect(await send({}, max)).toMatchObject({
    status: 422,
    reply: { faults: { outcome: ['appeals.judge.missing'] } },
  })
  expect((await send({ outcome: 'upheld' })).status).toBe(401)
  expect((await send({ outcome: 'upheld' }, await ann())).status).toBe(403)
  expect((await send({ outcome: 'upheld' }, await mo())).reply.because).toBe('appeals.judge.notYourOwn')
  const seen = await db.case.findFirstOrThrow({ where: { kind: 'appeal' } })
  const stale = { outcome: 'reversed', case: seen.id, version: String(seen.version - 1) }
  expect((await send(stale, max)).status).toBe(409)
  const now = { outcome: 'reversed', words: 'Right.', case: seen.id, version: String(seen.version) }
  expect(await send(now, max)).toMatchObject({ location: `/admin/appeals/${id}#objection` })
  expect(await db.post.count({ where: { removedAt: null } })).toBe(1)
})
