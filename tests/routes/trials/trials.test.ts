import { beforeAll, expect, test } from 'vitest'
import { tryTip } from '#app/forum/checks/trials/try-tip.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { advance, DAY } from '#app/platform/clock.ts'
import { action as tryIt } from '#app/routes/threads/trial.tsx'
import { action as answer, loader } from '#app/routes/trials/show.tsx'
import type { FormReply } from '#app/web/handlers.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

async function send(
  action: typeof answer,
  params: Record<string, string>,
  typed: Record<string, string>,
  as?: Member,
) {
  const { args } = await aRequest('/', { typed, as, params })
  const { status, headers, data } = await answered(action(args))
  return { status, location: headers.get('location'), reply: data as FormReply }
}

test('trying and stopping are one button each; visitors are asked to sign in', async () => {
  const { id } = await aTip(await ann())
  const push = (trying: string, as?: Member) => send(tryIt, { thread: id }, { trying }, as)
  expect(await push('yes')).toMatchObject({ status: 401, reply: { signIn: true } })
  expect((await push('yes', await ann())).status).toBe(403)
  expect((await push('perhaps', await ben())).status).toBe(422)
  expect(await push('yes', await ben())).toMatchObject({ status: 302, location: `/threads/${id}#trial` })
  expect((await push('yes', await ben())).status).toBe(409)
  expect((await push('no', await ben())).status).toBe(302)
  expect((await push('no', await ben())).status).toBe(409)
})

test('one tap answers; dropping it without a reason is asked for beside its field', async () => {
  const trial = await tryTip(await ben(), (await aTip(await ann())).id)
  advance(8 * DAY)
  const say = (typed: Record<string, string>, as?: Member) =>
    send(answer, { trial: trial.id }, { day: '8', ...typed }, as)
  expect((await say({ outcome: 'KEPT' })).status).toBe(401)
  expect((await say({ outcome: 'KEPT' }, await ann())).status).toBe(404)
  expect(await say({ outcome: 'DROPPED' }, await ben())).toMatchObject({
    status: 422,
    reply: { faults: { reason: ['trials.reason.missing'] } },
  })
  expect((await say({ day: '9', outcome: 'KEPT' }, await ben())).status).toBe(422)
  expect((await say({ outcome: 'DROPPED', reason: 'NOT_USEFUL' }, await ben())).status).toBe(302)
  expect((await say({ outcome: 'KEPT' }, await ben())).status).toBe(409)
  expect(await db.trialAnswer.count()).toBe(1)
})

test('its page is for who tries it', async () => {
  const { id } = await tryTip(await ben(), (await aTip(await ann())).id)
  const open = async (as?: Member) =>
    (await answered(loader((await aRequest('/trials/x', { as, params: { trial: id } })).args))).status
  expect(await open()).toBe(302)
  expect(await open(await ann())).toBe(404)
})
