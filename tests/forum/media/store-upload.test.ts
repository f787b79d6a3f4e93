import { expect, test } from 'vitest'
import { photoFiles } from '#app/forum/media/photo-files.server.ts'
import { storeUpload } from '#app/forum/media/store-upload.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, someone } from '#tests/support/people.ts'
import { anAnimation, aPicture, aPngThatSays, asFile } from '#tests/support/photos.ts'

const refused = (because: string) => ({ kind: 'invalid', because, more: { fields: { photo: [because] } } })

test("a member's upload is theirs, under a name nobody can guess", async () => {
  const member = await ann()
  const bytes = await (await aPicture(1000, 500)).jpeg().toBuffer()
  const { id, ...size } = await storeUpload(member, asFile(bytes))

  expect(id).toMatch(/^[a-z2-7]{26}$/)
  expect(size).toEqual({ width: 1000, height: 500 })
  const row = await db.photo.findUnique({ where: { id } })
  expect(row).toMatchObject({ memberId: member.id, postId: null, attachedAt: null, widths: '480 960 1000' })
  const files = await photoFiles.list(`${id.slice(0, 2)}/${id}`)
  expect(files.sort()).toEqual(['1000.webp', '480.webp', '960.jpg', '960.webp'])
  expect(row!.bytes).toBeGreaterThan(1000)
})

test("a visitor's upload belongs to nobody yet", async () => {
  const { id } = await storeUpload(visitor, asFile(await (await aPicture(50, 50)).png().toBuffer()))
  expect(await db.photo.findUnique({ where: { id } })).toMatchObject({ memberId: null, animated: false })
})

test('what is too large, too many or no photo is refused in words beside its field, and leaves nothing', async () => {
  const member = await ann()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  const whole = await (await aPicture(400, 300)).jpeg().toBuffer()
  const cases = [
    [Buffer.alloc(8 * 1024 * 1024 + 1), 'media.tooLarge'],
    [aPngThatSays(20_000, 15_000), 'media.tooManyPixels'],
    [await anAnimation(301, 'gif', 10, 10), 'media.tooManyFrames'],
    [svg, 'media.notAPhoto'],
    [Buffer.alloc(0), 'media.notAPhoto'],
    [whole.subarray(0, 2000), 'media.broken'],
  ] as const
  for (const [bytes, because] of cases) {
    await expect(storeUpload(member, asFile(bytes, 'holiday.jpg'))).rejects.toMatchObject(refused(because))
  }
  expect(await db.photo.count()).toBe(0)
})

test('who is suspended uploads nothing', async () => {
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + DAY) })
  const photo = asFile(await (await aPicture(50, 50)).png().toBuffer())
  await expect(storeUpload(sue, photo)).rejects.toMatchObject({ because: 'accounts.suspended' })
})

test('when the row cannot be written, no file stays', async () => {
  const nobody = { ...(await ann()), id: 'no such member' }
  const shelves = await filesKept()
  await expect(storeUpload(nobody, asFile(await (await aPicture(50, 50)).png().toBuffer()))).rejects.toThrow()
  expect(await filesKept()).toBe(shelves)
})

async function filesKept() {
  const shelves = await photoFiles.list()
  const folders = await Promise.all(shelves.map((shelf) => photoFiles.list(shelf)))
  return folders.flat().length
}
