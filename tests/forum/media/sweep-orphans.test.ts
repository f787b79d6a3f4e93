import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachPhotos } from '#app/forum/media/attach-photos.server.ts'
import { keyOf, photoFiles } from '#app/forum/media/photo-files.server.ts'
import { erasePhotosOf, sweepOrphans } from '#app/forum/media/sweep-orphans.server.ts'
import { type Member, visitor } from '#app/forum/members/accounts/actor.ts'
import { advance, HOUR, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aPhotoOf, aPostOf } from '#tests/support/photos.ts'

let passed = 0
beforeEach(() => {
  passed = 0
})
afterEach(() => advance(-passed))

function later(hours: number) {
  passed += hours * HOUR
  advance(hours * HOUR)
}

const file = (photo: { id: string }) => photoFiles.read(keyOf(photo.id, '480.webp'))

test('a photo waits two days for its post', async () => {
  const photo = await aPhotoOf(await ann())
  later(47)
  expect(await sweepOrphans()).toBe(0)
  expect(await file(photo)).not.toBeNull()

  later(2)
  expect(await sweepOrphans()).toBe(1)
  expect(await file(photo)).toBeNull()
  expect(await db.photo.count()).toBe(0)
})

test("nobody's photo waits two hours", async () => {
  const photo = await aPhotoOf(visitor)
  later(1)
  expect(await sweepOrphans()).toBe(0)
  later(1.5)
  expect(await sweepOrphans()).toBe(1)
  expect(await file(photo)).toBeNull()
})

test('a photo of a post stays', async () => {
  const member = await ann()
  const photo = await attached(member)
  later(1000)
  expect(await sweepOrphans()).toBe(0)
  expect(await file(photo)).not.toBeNull()
})

test('a photo a draft still names stays, if the draft is its own member’s', async () => {
  const [named, stolen] = [await aPhotoOf(await ann()), await aPhotoOf(await ann())]
  await draftOf(await ann(), { steps: [{ text: 'Open it', photo: named.id }] })
  await draftOf(await ben(), { steps: [{ text: 'Open it', photo: stolen.id }] })
  later(100)
  expect(await sweepOrphans()).toBe(1)
  expect(await file(named)).not.toBeNull()
  expect(await file(stolen)).toBeNull()
})

test('when a post is wiped, its photos are gone, and their files at the next sweep', async () => {
  const member = await ann()
  const photo = await attached(member)
  const { postId } = (await db.photo.findUnique({ where: { id: photo.id } }))!
  await transact((tx) => erasePhotosOf(tx, postId!))
  expect(await db.photo.count()).toBe(0)
  later(3)
  await sweepOrphans()
  expect(await file(photo)).toBeNull()
})

test('files of an upload that was cut short go, once it can no longer be under way', async () => {
  await photoFiles.put(keyOf('cutshort', '480.webp'), Buffer.from('half an upload'))
  await sweepOrphans()
  expect(await file({ id: 'cutshort' })).not.toBeNull()
  later(3)
  await sweepOrphans()
  expect(await file({ id: 'cutshort' })).toBeNull()
})

async function attached(member: Member) {
  const photo = await aPhotoOf(member)
  const post = await aPostOf(member)
  await transact((tx) => attachPhotos(tx, member, post.id, [{ id: photo.id, alt: '' }]))
  return photo
}

function draftOf({ id: memberId }: Member, values: object) {
  return db.draft.create({ data: { memberId, form: 'tip', sequence: 1, values, updatedAt: now() } })
}
