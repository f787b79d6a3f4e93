import { expect, test } from 'vitest'
import { attachPhotos } from '#app/forum/media/attach-photos.server.ts'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aPhotoOf, aPostOf } from '#tests/support/photos.ts'

const notYours = {
  kind: 'invalid',
  because: 'media.notYours',
  more: { fields: { photos: ['media.notYours'] } },
}

function attach(member: Member, postId: string, ...ids: string[]) {
  return transact((tx) =>
    attachPhotos(
      tx,
      member,
      postId,
      ids.map((id) => ({ id, alt: `Photo ${id}` })),
    ),
  )
}

const photosIn = async (postId: string) => {
  const photos = await db.photo.findMany({ where: { postId }, select: { id: true } })
  return photos.map(({ id }) => id).sort()
}

test('a post takes the photos its author uploaded', async () => {
  const member = await ann()
  const post = await aPostOf(member)
  const photo = await aPhotoOf(member)
  await attach(member, post.id, photo.id)

  const row = await db.photo.findUnique({ where: { id: photo.id } })
  expect(row).toMatchObject({ postId: post.id, alt: `Photo ${photo.id}`, memberId: member.id })
  expect(row!.attachedAt).toBeInstanceOf(Date)
})

test("another's photo, one in another post and one that never was are refused, and nothing changes", async () => {
  const member = await ann()
  const [post, other] = [await aPostOf(member), await aPostOf(member)]
  const [mine, elsewhere, bens] = [
    await aPhotoOf(member),
    await aPhotoOf(member),
    await aPhotoOf(await ben()),
  ]
  await attach(member, other.id, elsewhere.id)

  for (const stranger of [bens.id, elsewhere.id, 'nosuchphoto']) {
    await expect(attach(member, post.id, mine.id, stranger)).rejects.toMatchObject(notYours)
  }
  expect(await photosIn(post.id)).toEqual([])
  expect(await photosIn(other.id)).toEqual([elsewhere.id])
})

test('a photo sent before signing in is taken by whoever sends its name first', async () => {
  const [member, another] = [await ann(), await ben()]
  const photo = await aPhotoOf(visitor)
  await attach(member, (await aPostOf(member)).id, photo.id)

  expect((await db.photo.findUnique({ where: { id: photo.id } }))!.memberId).toBe(member.id)
  await expect(attach(another, (await aPostOf(another)).id, photo.id)).rejects.toMatchObject(notYours)
})

test('an edit keeps, adds, describes anew and lets go', async () => {
  const member = await ann()
  const post = await aPostOf(member)
  const [first, second, third] = [await aPhotoOf(member), await aPhotoOf(member), await aPhotoOf(member)]
  await attach(member, post.id, first.id, second.id)
  const attachedAt = (await db.photo.findUnique({ where: { id: second.id } }))!.attachedAt

  await transact((tx) =>
    attachPhotos(tx, member, post.id, [
      { id: second.id, alt: 'The panel' },
      { id: third.id, alt: '' },
    ]),
  )
  expect(await photosIn(post.id)).toEqual([second.id, third.id].sort())
  expect(await db.photo.findUnique({ where: { id: second.id } })).toMatchObject({
    alt: 'The panel',
    attachedAt,
  })
  expect(await db.photo.findUnique({ where: { id: first.id } })).toMatchObject({
    postId: null,
    attachedAt: null,
  })
})

test('a post holds eight photos, each once', async () => {
  const member = await ann()
  const post = await aPostOf(member)
  const photo = await aPhotoOf(member)
  await expect(attach(member, post.id, photo.id, photo.id)).rejects.toMatchObject({ because: 'media.twice' })
  const nine = Array.from({ length: 9 }, (_, index) => `photo${index}`)
  await expect(attach(member, post.id, ...nine)).rejects.toMatchObject({ because: 'media.tooMany' })
})

test('of two posts that want one photo at once, one gets it', async () => {
  const member = await ann()
  const photo = await aPhotoOf(member)
  const posts = [await aPostOf(member), await aPostOf(member), await aPostOf(member)]
  const outcomes = await Promise.allSettled(posts.map((post) => attach(member, post.id, photo.id)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
