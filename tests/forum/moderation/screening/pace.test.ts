import { afterEach, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { insistOnFewLinks, insistOnPace, isNewcomer } from '#app/forum/moderation/screening/pace.server.ts'
import { advance, backToNow, DAY, HOUR, MINUTE, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { env } from '#app/platform/env.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'

afterEach(() => {
  backToNow()
  env.PACE = 'normal'
})

const newcomer = () => someone('nia', { joinedAt: now() })

/** Writes as the verbs do: first the pace is looked at, then the post is there. Answers the refusal, if any. */
async function writes(member: Member, kind: 'thread' | 'reply') {
  const id = newId()
  const at = now()
  const said = { language: 'en', authorId: member.id, createdAt: at }
  const work = transact(async (tx) => {
    await insistOnPace(tx, member, kind)
    const thread = { id, kind: 'QUESTION', slug: 'a', title: 'A', hot: 0, lastPostAt: at } as const
    await tx.thread.create({ data: { ...thread, ...said } })
    const place = { id, threadId: id, position: kind === 'thread' ? 1 : 2 }
    await tx.post.create({ data: { ...place, ...said, body: '', html: '', renderer: 1 } })
  })
  return work.then(
    () => 'written',
    ({ because, more }) => ({ because, wait: more.retryAfter as number, said: more.values }),
  )
}

async function writesMany(member: Member, kind: 'thread' | 'reply', count: number, pause: number) {
  for (let at = 0; at < count; at++) {
    expect(await writes(member, kind)).toBe('written')
    advance(pause)
  }
}

/** Six in the morning of the next UTC day, so that no day ends under way. */
const nextMorning = () => advance(+startOfDay(now()) + DAY + 6 * HOUR - +now())

test('one is new for a day', () => {
  const joined = (age: number) => ({ joinedAt: new Date(+now() - age) })
  expect([DAY - MINUTE, DAY].map((age) => isNewcomer(joined(age)))).toEqual([true, false])
})

test.each([
  ['thread', 120, 15],
  ['reply', 30, 5],
] as const)('between two of kind %s a newcomer waits %i seconds, a member %i', async (kind, slow, quick) => {
  nextMorning()
  for (const [member, pause] of [
    [await newcomer(), slow],
    [await ann(), quick],
  ] as const) {
    expect(await writes(member, kind)).toBe('written')
    advance((pause - 2) * SECOND)
    expect(await writes(member, kind)).toMatchObject({ because: 'screening.tooFast' })
    advance(2 * SECOND)
    expect(await writes(member, kind)).toBe('written')
  }
})

test('whoever comes too soon is told in how many seconds to come again', async () => {
  const member = await newcomer()
  await writes(member, 'thread')
  const { wait } = (await writes(member, 'thread')) as { wait: number }
  expect([wait > 110, wait <= 120]).toEqual([true, true])
})

test.each([
  ['thread', 3, 'screening.threadsToday'],
  ['reply', 10, 'screening.replysToday'],
] as const)(
  'of kind %s a newcomer writes %i on the first day, and no more before it is over',
  async (kind, cap, because) => {
    const member = await newcomer()
    await writesMany(member, kind, cap, 2 * MINUTE)
    const refused = (await writes(member, kind)) as { because: string; wait: number }
    expect(refused.because).toBe(because)
    expect([refused.wait / 3600 > 23, refused.wait / 3600 < 24]).toEqual([true, true])
    advance(refused.wait * SECOND)
    expect(await writes(member, kind)).toBe('written')
  },
)

test('whoever has written enough is told how much, and what comes next', async () => {
  const member = await newcomer()
  await writesMany(member, 'thread', 3, 2 * MINUTE)
  const said = { count: 3, cap: 3, after: 20, newcomer: 'yes' }
  expect(await writes(member, 'thread')).toMatchObject({ said })
})

test('a first day that begins before midnight does not begin again at midnight', async () => {
  advance(+startOfDay(now()) + DAY - 10 * MINUTE - +now())
  const member = await newcomer()
  await writesMany(member, 'thread', 3, 3 * MINUTE)
  advance(HOUR)
  expect(await writes(member, 'thread')).toMatchObject({ because: 'screening.threadsToday' })
})

test('a member starts twenty threads a UTC day', async () => {
  nextMorning()
  const member = await ann()
  await writesMany(member, 'thread', 20, MINUTE)
  expect(await writes(member, 'thread')).toMatchObject({ because: 'screening.threadsToday' })
  nextMorning()
  expect(await writes(member, 'thread')).toBe('written')
})

test('threads and replies are counted apart, and each member for themselves', async () => {
  const member = await newcomer()
  await writesMany(member, 'thread', 3, 2 * MINUTE)
  expect(await writes(member, 'reply')).toBe('written')
  expect(await writes(await someone('nico', { joinedAt: now() }), 'thread')).toBe('written')
})

test('of six sent at once, one is written', async () => {
  const member = await newcomer()
  const sent = await Promise.all(Array.from({ length: 6 }, () => writes(member, 'thread')))
  expect(sent.filter((answer) => answer === 'written')).toHaveLength(1)
  expect(await db.post.count()).toBe(1)
})

test('staff and our own demo content wait for nothing, nor does anybody where the pace is unlimited', async () => {
  await writesMany(await mo(), 'thread', 4, 0)
  await writesMany({ ...(await newcomer()), demo: true }, 'thread', 4, 0)
  env.PACE = 'unlimited'
  await writesMany(await newcomer(), 'thread', 4, 0)
})

test('at level 0 a post has two links and two mentions at most, from level 1 on as many as it needs', async () => {
  const [fresh, member] = [await ann(), { ...(await ann()), level: 1 }]
  expect(() => insistOnFewLinks(fresh, 'body', 2, 2)).not.toThrow()
  expect(() => insistOnFewLinks(fresh, 'body', 3, 0)).toThrow('screening.tooManyLinks')
  expect(() => insistOnFewLinks(fresh, 'body', 0, 3)).toThrow('screening.tooManyMentions')
  expect(() => insistOnFewLinks(member, 'body', 30, 30)).not.toThrow()
})

test('too many links are told beside the field they are in', async () => {
  const fresh = await newcomer()
  expect(() => insistOnFewLinks(fresh, 'steps', 3, 0)).toThrow(
    expect.objectContaining({ kind: 'invalid', more: { fields: { steps: ['screening.tooManyLinks'] } } }),
  )
})
