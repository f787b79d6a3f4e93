import { expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { suspendMember } from '#app/forum/moderation/sanctions/suspend-member.server.ts'
import { warnMember } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import * as address from '#app/routes/admin/members/address.tsx'
import * as cleaning from '#app/routes/admin/members/cleaning.tsx'
import * as cleaningUndoing from '#app/routes/admin/members/cleaning-undoing.tsx'
import * as list from '#app/routes/admin/members/index.tsx'
import * as notes from '#app/routes/admin/members/notes.tsx'
import * as reinstatement from '#app/routes/admin/members/reinstatement.tsx'
import * as role from '#app/routes/admin/members/role.tsx'
import * as show from '#app/routes/admin/members/show.tsx'
import * as signOut from '#app/routes/admin/members/sign-out.tsx'
import * as silence from '#app/routes/admin/members/silence.tsx'
import * as suspension from '#app/routes/admin/members/suspension.tsx'
import * as unsilencing from '#app/routes/admin/members/unsilencing.tsx'
import * as warning from '#app/routes/admin/members/warning.tsx'
import * as warningLifting from '#app/routes/admin/members/warning-lifting.tsx'
import * as publicPage from '#app/routes/members/show.tsx'
import * as standing from '#app/routes/settings/standing.tsx'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { spamBy } from '#tests/support/spam.ts'

type Loader<Data> = (args: Awaited<ReturnType<typeof aRequest>>['args']) => Promise<Data>

async function shown<Data>(loader: Loader<Data>, path: string, as?: Member, params = {}) {
  const { args } = await aRequest(path, { as, params })
  return loader(args)
}
const statusOf = async (loader: Loader<unknown>, path: string, as?: Member, params = {}) =>
  (await answered(shown(loader, path, as, params))).status

const member = 'ann'
const path = '/admin/members/ann'
const abuse = { rule: 'abuse' } as const
const names = async (query: string) =>
  (await shown(list.loader, `/admin/members${query}`, await mo())).members.map(({ name }) => name)

test('visitors are asked to sign in, members are refused, staff read: the list, a member, each form', async () => {
  await ann()
  expect(await statusOf(role.loader, path, await mo(), { member })).toBe(403)
  const pages = [list, show, warning, silence, suspension, cleaning, address]
  for (const { loader } of pages as { loader: Loader<unknown> }[]) {
    expect(await statusOf(loader, path, undefined, { member })).toBe(302)
    expect(await statusOf(loader, path, await ben(), { member })).toBe(403)
    expect((await shown(loader, path, await mo(), { member })) !== undefined).toBe(true)
  }
})

test('members are found by part of a name or by id, by state and by level, a page at a time', async () => {
  const { id } = await ann()
  await ben()
  await suspendMember(await mo(), id, 24, abuse)
  expect(await names('?q=AN')).toEqual(['ann'])
  expect(await names(`?q=${id}`)).toEqual(['ann'])
  expect(await names('?show=suspended')).toEqual(['ann'])
  expect(await names('?show=staff')).toEqual(['mo'])
  expect(await names('?level=4&show=silenced')).toEqual([])
  expect(await names('?level=wrong&show=wrong')).toHaveLength(3)
  for (let n = 0; n < 55; n++) await someone(`member-${n}`)
  const first = await shown(list.loader, '/', await mo())
  const second = await names(`?after=${first.next}`)
  expect(first.members).toHaveLength(50)
  expect(second).toHaveLength(8)
  expect(second).toEqual(expect.arrayContaining(['ann', 'ben', 'mo']))
})

test('each form does what it says and leads back to the member', async () => {
  await ann()
  const as = await mo()
  const send = (module: { action: Parameters<typeof sent>[0] }, typed: Record<string, string>, more = {}) =>
    sent(module.action, path, { as, typed, params: { member, ...more } })
  expect(await send(warning, { points: '3', days: '30', ...abuse })).toMatchObject({ location: path })
  const { id } = await db.decision.findFirstOrThrow()
  expect(await send(warningLifting, {}, { decision: id })).toMatchObject({ location: path })
  expect(await send(silence, { hours: '', ...abuse })).toMatchObject({ location: path })
  expect(await send(unsilencing, {})).toMatchObject({ location: path })
  expect(await send(suspension, { hours: '24', ...abuse })).toMatchObject({ location: path })
  expect(await send(reinstatement, {})).toMatchObject({ location: path })
  expect(await send(notes, { text: 'Two accounts?' })).toMatchObject({ location: path })
  expect(await send(signOut, {})).toMatchObject({ location: path })
  await spamBy(await ann(), await ben(), await ben(), { threads: 4, posts: 5 })
  expect(await send(cleaning, { rule: 'spam' })).toMatchObject({ location: path })
  const { batchId } = await db.decision.findFirstOrThrow({ where: { act: 'member.cleaned' } })
  expect(await send(cleaningUndoing, {}, { batch: batchId! })).toMatchObject({ location: path })
  expect(await db.post.count({ where: { removedAt: { not: null } } })).toBe(0)
})

test('what is wrong with a form stands beside its field, and who may not send it is refused', async () => {
  await ann()
  const send = (typed: Record<string, string>, as?: Member) =>
    sent(warning.action, path, { as, typed, params: { member } })
  expect(await send({ points: '11', days: '30', rule: 'abuse', words: 'Kept.' }, await mo())).toMatchObject({
    status: 422,
    reply: { faults: { points: ['sanctions.pointsWrong'] }, values: { words: 'Kept.' } },
  })
  expect(await send({ points: '3', days: '30' }, await mo())).toMatchObject({
    status: 422,
    reply: { faults: { rule: ['moderation.ruleMissing'] } },
  })
  expect((await send({ points: '3', days: '30', ...abuse })).status).toBe(401)
  expect((await send({ points: '3', days: '30', ...abuse }, await ben())).status).toBe(403)
  expect(await db.decision.count()).toBe(0)
})

test('a member’s file holds history, points, notes and sessions, and no address until it is asked for', async () => {
  const { id } = await ann()
  await db.member.update({ where: { id }, data: { email: 'ann@example.org' } })
  await openSession(id)
  await warnMember(await mo(), id, { points: 10, days: 30 }, abuse)
  const file = await shown(show.loader, path, await mo(), { member })
  expect(file).toMatchObject({
    points: { sum: 10 },
    offer: true,
    step: 24,
    sessions: { count: 1 },
    history: [{ act: 'member.warned', by: 'mo', undone: false }],
    acts: ['warning', 'silence', 'suspension', 'cleaning', 'appointment'],
  })
  expect(JSON.stringify(file)).not.toContain('example.org')
  expect(await db.staffLog.count({ where: { action: 'member.address-read' } })).toBe(0)
  const { args } = await aRequest(path, { as: await mo(), typed: {}, params: { member } })
  expect(await ((await address.action(args)) as Response).json()).toEqual({ address: 'ann@example.org' })
  expect(await db.staffLog.count({ where: { action: 'member.address-read' } })).toBe(1)
})

test('a member sees their own points and limits, and until when, and nobody else’s', async () => {
  const { id } = await ann()
  const { id: decision } = await warnMember(await mo(), id, { points: 4, days: 30 }, abuse)
  await suspendMember(await mo(), id, 72, abuse)
  expect(await shown(standing.loader, '/settings/standing', await ann())).toMatchObject({
    points: { sum: 4 },
    held: [
      { act: 'member.suspended', points: null },
      { id: decision, points: 4 },
    ],
  })
  expect(await shown(standing.loader, '/settings/standing', await ben())).toMatchObject({ held: [] })
  expect(await statusOf(standing.loader, '/settings/standing')).toBe(302)
})

test('only staff find the way from a member’s page to moderating them', async () => {
  await ann()
  const seen = async (as?: Member) =>
    (await shown(publicPage.loader, '/members/ann', as, { member })).moderable
  expect([await seen(), await seen(await ben()), await seen(await mo())]).toEqual([false, false, true])
})
