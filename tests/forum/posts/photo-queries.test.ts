import { expect, test } from 'vitest'
import { attachPhotos } from '#app/forum/media/attach-photos.server.ts'
import { erasePhotosOf } from '#app/forum/media/sweep-orphans.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { readPhoto } from '#app/forum/posts/photo-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aPhotoOf, aPostOf } from '#tests/support/photos.ts'

const unknown = { kind: 'notFound', because: 'media.noSuchPhoto' }
const gone = { kind: 'gone', because: 'media.gone' }

test("a draft's photo is its uploader's alone, and never shared", async () => {
  const { id } = await aPhotoOf(await ann())
  expect(await readPhoto(await ann(), id, '480.webp')).toMatchObject({ shared: false, type: 'image/webp' })
  for (const other of [visitor, await ben(), await mo()]) {
    await expect(readPhoto(other, id, '480.webp')).rejects.toMatchObject(unknown)
  }
})

test("nobody sees nobody's photo", async () => {
  const { id } = await aPhotoOf(visitor)
  for (const actor of [visitor, await ann()]) {
    await expect(readPhoto(actor, id, '480.webp')).rejects.toMatchObject(unknown)
  }
})

test('everybody sees the photo of a post, in each of its sizes', async () => {
  const { photo } = await aPublishedPhoto()
  for (const [file, type] of [
    ['480.webp', 'image/webp'],
    ['600.webp', 'image/webp'],
    ['600.jpg', 'image/jpeg'],
  ] as const) {
    const found = await readPhoto(visitor, photo.id, file)
    expect(found).toMatchObject({ type, shared: true, etag: `"${photo.id}-${file}"` })
    expect((await found.bytes()).byteLength).toBeGreaterThan(100)
  }
})

test('sizes that were not made do not exist', async () => {
  const { photo } = await aPublishedPhoto()
  const files = [
    '960.webp',
    '480.jpg',
    '480.png',
    '480',
    '',
    '../480.webp',
    '0480.webp',
    'NaN.webp',
    '480.webp/..',
    '480.webp\0',
  ]
  for (const file of files) await expect(readPhoto(visitor, photo.id, file)).rejects.toMatchObject(unknown)
  for (const id of ['nosuchphoto', '../x', '']) {
    await expect(readPhoto(visitor, id, '480.webp')).rejects.toMatchObject(unknown)
  }
})

test.each(['removedAt', 'deletedAt'])(
  'when its post is gone (%s), so is the photo, but for staff and its author',
  async (how) => {
    const { photo, post } = await aPublishedPhoto()
    await db.post.update({ where: { id: post.id }, data: { [how]: now() } })
    for (const other of [visitor, await ben()]) {
      await expect(readPhoto(other, photo.id, '480.webp')).rejects.toMatchObject(gone)
    }
    for (const reader of [await ann(), await mo()]) {
      expect(await readPhoto(reader, photo.id, '480.webp')).toMatchObject({ shared: false })
    }
  },
)

test('the photos of a tip closed as dangerous are for staff and its author, and those of its replies for all', async () => {
  const { photo, post } = await aPublishedPhoto()
  const { threadId, authorId } = post
  const claim = { id: threadId, threadId, kind: 'TIP', authorId, gatedAt: now(), createdAt: now() } as const
  await db.claim.create({ data: claim })
  for (const other of [visitor, await ben()])
    await expect(readPhoto(other, photo.id, '480.webp')).rejects.toMatchObject(gone)
  for (const reader of [await ann(), await mo()])
    expect(await readPhoto(reader, photo.id, '480.webp')).toMatchObject({ shared: false })
  await db.post.update({ where: { id: post.id }, data: { position: 2 } })
  expect(await readPhoto(visitor, photo.id, '480.webp')).toMatchObject({ shared: true })
})

test('when its post was wiped, a photo is gone for everybody', async () => {
  const { photo, post } = await aPublishedPhoto()
  await db.post.update({ where: { id: post.id }, data: { deletedAt: now(), wipedAt: now() } })
  for (const actor of [visitor, await ann(), await mo()]) {
    await expect(readPhoto(actor, photo.id, '480.webp')).rejects.toMatchObject(gone)
  }
  await transact((tx) => erasePhotosOf(tx, post.id))
  await expect(readPhoto(await mo(), photo.id, '480.webp')).rejects.toMatchObject(unknown)
})

async function aPublishedPhoto() {
  const member = await ann()
  const [photo, post] = [await aPhotoOf(member), await aPostOf(member)]
  await transact((tx) => attachPhotos(tx, member, post.id, [{ id: photo.id, alt: 'The back' }]))
  return { photo, post }
}
