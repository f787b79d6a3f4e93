import { beforeAll, expect, test } from 'vitest'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { action as staffEdit } from '#app/routes/admin/posts/edit.tsx'
import { action as retag } from '#app/routes/admin/threads/tags.tsx'
import { action as edit, loader as open } from '#app/routes/posts/edit.tsx'
import { loader as openTip, action as revise } from '#app/routes/tips/edit.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { tipFields } from '#tests/support/doubled.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, aTip, aTipDraft } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const changed = { status: 409, reply: { because: 'posts.changedMeanwhile' } }

async function aReplyToEdit() {
  const { id } = await aReply(await ann(), await aTip(await ben()))
  const wishes = { as: await ann(), params: { post: id } }
  const shown = async () => open((await aRequest(`/posts/${id}/edit`, wishes)).args)
  const send = (typed: Record<string, string>) => sent(edit, `/posts/${id}/edit`, { ...wishes, typed })
  return { id, shown, send }
}

test('a form that began from an older edition comes back with both texts, and sent again it is saved', async () => {
  const { id, shown, send } = await aReplyToEdit()
  const { edition } = await shown()
  await editPost(await ann(), id, { body: 'Written on another phone.' }, wordsOfThread)
  const mine = { body: 'Written on this phone.', edition: String(edition) }
  const late = await send(mine)
  expect(late).toMatchObject(changed)
  expect(late.reply).toMatchObject({ now: 'Written on another phone.', values: { body: mine.body } })
  const { edition: newer } = late.reply.values as { edition: string }
  expect(newer).toBe(String((await shown()).edition))
  expect(await send({ ...mine, edition: newer })).toMatchObject({ status: 302 })
  expect((await shown()).body).toBe(mine.body)
})

test('an edit that does not say what it began from overwrites nothing', async () => {
  const { shown, send } = await aReplyToEdit()
  const { body } = await shown()
  const mine = { body: 'Written on this phone.' }
  expect(await send(mine)).toMatchObject(changed)
  for (const edition of ['', 'x']) expect(await send({ ...mine, edition })).toMatchObject(changed)
  expect((await shown()).body).toBe(body)
})

test('a refused edit goes on with the edition it began from', async () => {
  const { shown, send } = await aReplyToEdit()
  const edition = String((await shown()).edition)
  expect(await send({ body: '', edition })).toMatchObject({ status: 422, reply: { values: { edition } } })
})

test('a tip’s form says its edition, and an older one comes back with both', async () => {
  const tip = await aTip(await ann())
  const wishes = { as: await ann(), params: { thread: tip.id } }
  const send = (typed: Record<string, string>) =>
    sent(revise, `/tips/${tip.id}/edit`, {
      ...wishes,
      typed: { ...tipFields('A clock for my pocket'), ...typed },
    })
  const { values } = await openTip((await aRequest(`/tips/${tip.id}/edit`, wishes)).args)
  expect(values.edition).toBe('1')
  expect(await send({})).toMatchObject(changed)
  expect(await send({ edition: '1' })).toMatchObject({ status: 302 })
  const late = await send({ edition: '1', title: 'A clock for my hand' })
  expect(late.reply).toMatchObject({
    now: expect.stringContaining('A clock for my pocket'),
    values: { edition: '2' },
  })
  expect(await send({ edition: '2', title: 'A clock for my hand' })).toMatchObject({ status: 302 })
  expect(await db.thread.findUnique({ where: { id: tip.id } })).toMatchObject({
    title: 'A clock for my hand',
  })
})

test('an edit sent twice is one edit and no conflict; one that goes back to earlier words is an edit', async () => {
  const tip = await aTip(await ann())
  const wishes = { as: await ann(), params: { thread: tip.id } }
  const send = (title: string, edition: number) => {
    const typed = { ...tipFields(title), edition: String(edition), sending: `the-key-of-form-${edition}` }
    return sent(revise, `/tips/${tip.id}/edit`, { ...wishes, typed })
  }
  const title = async () => (await db.thread.findUniqueOrThrow({ where: { id: tip.id } })).title
  const twice = await Promise.all([send('A clock for my pocket', 1), send('A clock for my pocket', 1)])
  expect(twice.map(({ status }) => status)).toEqual([302, 302])
  await send('A clock for my hand', 2)
  await send('A clock for my pocket', 3)
  expect(await title()).toBe('A clock for my pocket')
})

test('forms of staff without an edition change neither words nor tags', async () => {
  const tip = await aTip(await ben())
  const { id } = await aReply(await ann(), tip)
  const as = await mo()
  const typed = { body: 'Said in other words.', rule: 'private' }
  expect(await sent(staffEdit, '/', { as, params: { post: id }, typed })).toMatchObject(changed)
  expect(await sent(retag, '/', { as, params: { thread: tip.id }, typed: { tags: 'selfie' } })).toMatchObject(
    changed,
  )
  const [edited, tagged] = [
    await sent(staffEdit, '/', { as, params: { post: id }, typed: { ...typed, edition: '1' } }),
    await sent(retag, '/', { as, params: { thread: tip.id }, typed: { tags: 'selfie', edition: '1' } }),
  ]
  expect([edited.status, tagged.status]).toEqual([302, 302])
})

test.each([
  { had: ['Hold it.'], has: ['Hold it.', 'Tap twice.'], back: ['Said anew 0.', 'Tap twice.'] },
  { had: ['Hold it.', 'Tap twice.'], has: ['Hold it.'], back: ['Said anew 0.\n\nSaid anew 1.'] },
])('a staff edit comes back with as many steps as the tip has by now ($has)', async ({ had, has, back }) => {
  const asSteps = (texts: string[]) => texts.map((text) => ({ text }))
  const tip = await aTip(await ann(), { steps: asSteps(had) })
  const { id } = await db.post.findFirstOrThrow({ where: { threadId: tip.id } })
  await reviseTip(await ann(), tip.id, aTipDraft({ steps: asSteps(has) }))
  const as = await mo()
  const send = (edition: string, texts: string[]) => {
    const steps = Object.fromEntries(texts.map((text, at) => [`steps[${at}].text`, text]))
    const typed = { title: tip.title, promise: 'A clock.', rule: 'private', edition, ...steps }
    return sent(staffEdit, '/', { as, params: { post: id }, typed })
  }
  const late = await send(
    '1',
    had.map((_, at) => `Said anew ${at}.`),
  )
  expect(late).toMatchObject({ ...changed, reply: { ...changed.reply, values: { steps: asSteps(back) } } })
  expect(await send((late.reply.values as { edition: string }).edition, back)).toMatchObject({ status: 302 })
})
