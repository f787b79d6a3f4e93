import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { writeReply } from '#app/forum/threads/write-reply.server.ts'
import { advance, DAY, HOUR, now, SECOND } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const draft = { body: 'That works on mine too.', language: 'en' as const }
const newcomer = () => someone('nia', { joinedAt: now() })
const threadOf = (id: string) => db.thread.findUniqueOrThrow({ where: { id } })

test('a reply is there, counted, found and read by its author', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip, { body: 'A **pangolin** agrees with @ann.' })
  expect(await db.post.findUnique({ where: { id: reply.id } })).toMatchObject({
    threadId: tip.id,
    parentId: null,
    position: 2,
    html: '<p>A <strong>pangolin</strong> agrees with <a href="/members/ann">@ann</a>.</p>\n',
    mentions: 'ann',
  })
  const { lastPostAt, ...counts } = await threadOf(tip.id)
  expect(counts).toMatchObject({ replyCount: 1, postCount: 2, treeVersion: 2 })
  expect(lastPostAt).toEqual(reply.createdAt)
  expect((await search(visitor, { q: 'pangolin' })).hits).toMatchObject([
    { kind: 'reply', subject: reply.id },
  ])
  expect(await db.visit.findMany()).toMatchObject([{ memberId: (await ben()).id, readTo: 2 }])
})

test('a word longer than any, in letters of two halves, does not stand in the way', async () => {
  const body = `a${'𐍈'.repeat(60)} works`
  expect(await aReply(await ben(), await aTip(await ann()), { body })).toMatchObject({ body })
})

test('a reply answers a reply; who answers the first post answers the thread', async () => {
  const tip = await aTip(await ann())
  const first = await aReply(await ben(), tip, { parent: (await openingPost(tip)).id })
  const second = await aReply(await ann(), tip, { parent: first.id })
  expect(first.parentId).toBeNull()
  expect(second).toMatchObject({ parentId: first.id, position: 3 })
})

test('a parent in another thread, gone or made up is refused', async () => {
  const tip = await aTip(await ann())
  const elsewhere = await aReply(await ben(), await aTip(await ann()))
  const deleted = await aReply(await ben(), tip)
  await deletePost(await ben(), deleted.id)
  const refused = { kind: 'invalid', because: 'threads.reply.parentGone' }
  for (const parent of [elsewhere.id, deleted.id, 'nosuchpost'])
    await expect(aReply(await ann(), tip, { parent })).rejects.toMatchObject(refused)
  expect(await threadOf(tip.id)).toMatchObject({ replyCount: 0, postCount: 2 })
})

test('in a locked thread only staff answers', async () => {
  const tip = await aTip(await ann())
  await db.thread.update({ where: { id: tip.id }, data: { lockedAt: now() } })
  await expect(aReply(await ben(), tip)).rejects.toThrow('forbidden: threads.locked')
  await aReply(await mo(), tip)
})

test('visitors are asked to sign in, suspended members refused, and no thread is no thread', async () => {
  const tip = await aTip(await ann())
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(aReply(visitor, tip)).rejects.toThrow('signIn')
  await expect(aReply(sue, tip)).rejects.toThrow('forbidden: accounts.suspended')
  await expect(aReply(await ben(), { id: 'nosuch' })).rejects.toThrow('notFound: threads.noSuchThread')
  await db.thread.update({ where: { id: tip.id }, data: { removedAt: now() } })
  await expect(aReply(await ben(), tip)).rejects.toThrow('gone: threads.removed')
})

test('a newcomer waits 30 seconds between replies', async () => {
  const [nia, tip] = [await newcomer(), await aTip(await ann())]
  await writeReply(nia, tip.id, draft)
  advance(25 * SECOND)
  await expect(writeReply(nia, tip.id, draft)).rejects.toMatchObject({ because: 'screening.tooFast' })
  advance(6 * SECOND)
  await writeReply(nia, tip.id, draft)
})

test('a newcomer writes ten replies on the first day, more on the second', async () => {
  const tip = await aTip(await ann())
  const nia = await newcomer()
  for (let n = 0; n < 10; n++) await aReply(nia, tip)
  await expect(aReply(nia, tip)).rejects.toMatchObject({ because: 'screening.replysToday' })
  advance(+nia.joinedAt + DAY - +now())
  await aReply(nia, tip)
})

test('of replies a newcomer sends at once, to whatever threads, one is taken', async () => {
  const tips = [await aTip(await ann()), await aTip(await ann()), await aTip(await ben())]
  const nia = await newcomer()
  const sent = await Promise.allSettled([...tips, ...tips].map(({ id }) => writeReply(nia, id, draft)))
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a newcomer gives two links and mentions two, others as many as they like', async () => {
  const tip = await aTip(await ann())
  const nia = await newcomer()
  const links = 'https://a.example https://b.example'
  await aReply(nia, tip, { body: `${links} @ann @ben and [home](/)` })
  const tooMany = (because: string) => ({ kind: 'invalid', because, more: { fields: { body: [because] } } })
  const third = aReply(nia, tip, { body: `${links} [c](https://c.example)` })
  await expect(third).rejects.toMatchObject(tooMany('screening.tooManyLinks'))
  const mentions = aReply(nia, tip, { body: '@ann @ben @mo look' })
  await expect(mentions).rejects.toMatchObject(tooMany('screening.tooManyMentions'))
  await aReply({ ...(await ben()), level: 1 }, tip, { body: `${links} https://c.example @ann @ben @mo` })
})

test('twelve who answer at once each get their own place', async () => {
  const tip = await aTip(await ann())
  const people = await Promise.all(Array.from({ length: 12 }, (_, n) => someone(`guest-${n}`)))
  const replies = await Promise.all(people.map((author) => writeReply(author, tip.id, draft)))
  const positions = replies.map(({ position }) => position).sort((a, b) => a - b)
  expect(positions).toEqual(Array.from({ length: 12 }, (_, n) => n + 2))
  expect(await threadOf(tip.id)).toMatchObject({ replyCount: 12, postCount: 13 })
})

test('a reply to a thread that was merged meanwhile is refused, and nothing of it is kept', async () => {
  const [tip, author] = [await aTip(await ann()), await ben()]
  const into = await aTip(await ann(), { title: 'The clock on the back, once more' })
  const before = await threadOf(tip.id)
  const { refused } = await transact(async (tx) => {
    await tx.thread.update({ where: { id: tip.id }, data: { mergedIntoId: into.id } })
    let found: (_: unknown) => void
    const whenFound = new Promise((resolve) => {
      found = resolve
    })
    // The words are looked at when the thread was found as it stood; what is written waits behind this.
    const get = () => found(null) ?? draft.body
    const reply = writeReply(author, tip.id, Object.defineProperty({ ...draft }, 'body', { get }))
    const refused = expect(reply).rejects.toMatchObject({ kind: 'conflict', because: 'threads.merged' })
    await whenFound
    return { refused }
  })
  await refused
  expect(await threadOf(tip.id)).toEqual({ ...before, mergedIntoId: into.id })
  expect(await db.post.count({ where: { authorId: author.id } })).toBe(0)
})
