import { beforeAll, expect, test } from 'vitest'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { holdPost } from '#app/forum/posts/hold-post.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { action as ask } from '#app/routes/questions/new.tsx'
import { action as review } from '#app/routes/reviews/new.tsx'
import { action as reply } from '#app/routes/threads/replies.tsx'
import { action as publish } from '#app/routes/tips/new.tsx'
import { questionForm } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { aKey, reviewFields, tipFields } from '#tests/support/doubled.ts'
import { ben, mo, someone } from '#tests/support/people.ts'
import { sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const kinds = ['reply', 'tip', 'question', 'review'] as const

async function sender(kind: (typeof kinds)[number]) {
  const as = await mo()
  const params = { thread: kind === 'reply' ? (await aTip(await ben())).id : '' }
  const [action, path, typed] = {
    reply: [reply, `/threads/${params.thread}/replies`, { body: 'It works on mine too.' }] as const,
    tip: [publish, '/tips/new', tipFields('A clock on the back')] as const,
    question: [ask, '/questions/new', { ...questionForm, asked: questionForm.title }] as const,
    review: [review, '/reviews/new', { ...reviewFields, title: 'Bright' }] as const,
  }[kind]
  const send = (where: string = path) =>
    sent(action, where, { as, params, typed: { ...typed, sending: aKey() } })
  const newest = () =>
    db.post.findFirstOrThrow({ where: { authorId: as.id }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  const count = () => db.post.count({ where: { authorId: as.id, deletedAt: null, removedAt: null } })
  return { as, send, newest, count, path }
}

test.each(kinds)('a %s deleted and written again is written again', async (kind) => {
  const { as, send, newest, count } = await sender(kind)
  const first = await send()
  expect((await send()).location).toBe(first.location)
  await deletePost(as, (await newest()).id)
  const again = await send()
  expect(again.status).toBe(302)
  expect(again.location).not.toBe(first.location)
  expect((await send()).location).toBe(again.location)
  expect(await count()).toBe(1)
})

test('a reply that staff removed is written again, to be screened again; one that waits for them is not', async () => {
  const { send, newest } = await sender('reply')
  const first = await send()
  const { id } = await newest()
  await transact((tx) => holdPost(tx, id, { rule: 'watched', priority: 1 }))
  expect((await send()).location).toBe(first.location)
  await db.post.update({ where: { id }, data: { heldAt: null, removedAt: null } })
  await removePost(await someone('max', { role: 'ADMIN' }), id, { rule: 'abuse' })
  expect((await send()).location).not.toBe(first.location)
})

test('the same words in answer to something else are something else', async () => {
  const { send, path } = await sender('tip')
  const first = await send()
  expect((await send(`${path}?lang=fr`)).location).toBe(first.location)
  expect((await send(`${path}?answer=abc`)).location).not.toBe(first.location)
})
